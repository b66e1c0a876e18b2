import { describe, expect, it } from 'vitest';
import { prisonersDilemma, stageGame } from '../../../src/games/index.ts';
import { program, sequence } from '../../../src/strategies/index.ts';
import { machines } from '../../support/machines.ts';
import { measuresOfPool, measuresOfSides } from './poolOf.ts';

const { TFT, ALLC, ALLD } = machines;
const feuding = sequence('CDDC');

describe('one pair, eight rounds: tit for tat CCDDCCDD against CDDCCDDC', async () => {
  const { vendor, partner } = await measuresOfSides({ vendors: [TFT], partners: [feuding], length: { rounds: 8 } });
  const [row] = vendor.players;

  it('has each outcome twice', () => {
    expect([row!.outcomes.CC.value, row!.outcomes.CD.value, row!.outcomes.DC.value, row!.outcomes.DD.value]).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
    expect(row!.exploits).toEqual({ value: 0.25, standardError: 0 });
    expect(row!.exploited).toEqual({ value: 0.25, standardError: 0 });
  });

  it('has two feuds of one round, and two quarrels of three', () => {
    expect(vendor.pairs.feuds).toEqual({ value: [[1]], standardError: [[0]], count: [[2]] });
    expect(vendor.pairs.quarrels).toEqual({ value: [[3]], standardError: [[0]], count: [[2]] });
    expect([row!.feudLength, row!.quarrelLength]).toEqual([1, 3]);
    expect(partner.players[0]).toMatchObject({ feudLength: 1, quarrelLength: 3 });
  });

  it('earns 18 points each of the 48 that there are', () => {
    expect(row).toMatchObject({
      scores: [18],
      normalisedScores: [18 / 8],
      joint: { value: 4.5 },
      efficiency: { value: 0.75 },
      fairness: { value: 1 },
    });
    expect(row).toMatchObject({ wins: [0], goodPartnerRating: { value: 1 } });
  });

  it('answers by its rule; after the last outcome nothing follows', () => {
    const { answers } = vendor.players[0]!;
    expect(answers).toEqual({
      CC: { value: 1, count: 2 },
      CD: { value: 0, count: 2 },
      DC: { value: 1, count: 1 },
      DD: { value: 0, count: 2 },
    });
    expect(partner.players[0]!.answers).toEqual({
      CC: { value: 0, count: 2 },
      CD: { value: 1, count: 1 },
      DC: { value: 0, count: 2 },
      DD: { value: 1, count: 2 },
    });
  });
});

describe('three strategies, ten rounds', async () => {
  const { pairs, players, eigenjesus } = await measuresOfPool({ players: [TFT, ALLD, ALLC], length: { rounds: 10 } });

  it('regret what the best reply would have had', () => {
    // Best: 10 off AllD; 50 off AllC; 27 + 5 off TFT, by defecting last. Own: TFT 30, 9, 30; AllD 14, 10, 50; AllC 30, 0, 30.
    expect(pairs.regret.value).toEqual([
      [2, 1, 20],
      [18, 0, 0],
      [2, 10, 20],
    ]);
    expect(pairs.regretIsBound.flat().some(Boolean)).toBe(false);
    expect(players.map(({ regret }) => regret.value)).toEqual([23 / 3, 6, 32 / 3].map((value) => expect.closeTo(value, 12)));
  });

  it('share unfairly with one who takes all', () => {
    expect(pairs.fairness.value[1]![2]).toBe(0.5);
    expect(pairs.fairness.value[0]![1]).toBeCloseTo(23 ** 2 / (2 * (81 + 196)), 12);
    expect(pairs.efficiency.value[1]![2]).toBeCloseTo(5 / 6, 12);
    expect(pairs.efficiency.value[1]![1]).toBeCloseTo(1 / 3, 12);
  });

  it('feud in one run each: nine rounds after the first, or all ten', () => {
    expect(pairs.feuds.value).toEqual([
      [null, 9, null],
      [9, 10, null],
      [null, null, null],
    ]);
    expect(pairs.quarrels.value[1]).toEqual([10, 10, 10]);
    expect(players.map(({ feudLength }) => feudLength)).toEqual([9, 9.5, null]);
  });

  it('have places that are certain, and a rating by whom they cooperate with', () => {
    expect(players.map(({ places }) => places)).toEqual([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(players.map(({ placeInterval }) => placeInterval)).toEqual([
      [2, 2],
      [1, 1],
      [3, 3],
    ]);
    // Shares of cooperation: 1, .1, 1; 0, 0, 0; 1, 1, 1. Both that cooperate count equally by their own kind: (1, 0, 1) / √2.
    const expected = [Math.SQRT1_2, 0, Math.SQRT1_2];
    eigenjesus.vector!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
    expect(eigenjesus.eigenvalue).toBeCloseTo(2, 12);
  });

  it('know no feud’s end in a long run', async () => {
    const { pairs: endless, players: rows } = await measuresOfPool({ players: [ALLD, ALLC], length: { rounds: Infinity } });
    expect(endless.feuds.value).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(rows.map(({ feudLength, quarrelLength, scores }) => [feudLength, quarrelLength, scores])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(endless.rounds.flat()).toEqual([null, null, null, null]);
    expect(endless.regret.value.flat()).toEqual([null, null, null, null]);
    expect(endless.initialCooperation.value).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('what has no value', () => {
  it('is null: fairness of losses, efficiency of a best that is none, ratings without anybody else', async () => {
    const game = prisonersDilemma({ T: 0, R: -1, P: -2, S: -3 });
    const { players } = await measuresOfPool({ players: [TFT, ALLD], game, length: { rounds: 5 } });
    expect(players.map(({ fairness, efficiency }) => [fairness.value, efficiency.value])).toEqual([
      [null, null],
      [null, null],
    ]);
    const alone = await measuresOfPool({ players: [ALLC], length: { rounds: 5 } });
    expect(alone.players[0]).toMatchObject({
      normalisedScores: null,
      medianScore: null,
      cooperatingRating: { value: null },
      joint: { value: 6 },
    });
    expect(JSON.parse(JSON.stringify(alone))).toEqual(alone);
  });

  it('is null: the error of one repetition, the regret against a program', async () => {
    const copying = program({ id: 'copying', memory: 'C', play: (last) => last as 'C' | 'D', learn: (_, { other }) => other });
    const { pairs, players } = await measuresOfPool({ players: [copying, 'random'], length: { rounds: 20 }, repetitions: 1 });
    expect(pairs.payoff.standardError[0]![1]).toBeNull();
    expect(pairs.payoff.standardError[1]![1]).toBe(0);
    expect(pairs.regret.value.map((row) => row.map((value) => value === null))).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(players.map(({ places }) => places)).toEqual([null, null]);
  });
});

describe('an asymmetric game', async () => {
  const game = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 50, R: 30, P: 10, S: 0 } });

  it('is measured from both chairs, and averaged in one pool', async () => {
    const { pairs, players } = await measuresOfPool({ players: [ALLC, ALLD], game, length: { rounds: 1 } });
    // AllD off AllC: 5 as vendor, 50 as partner; the most that both can have is 50.
    expect(pairs.payoff.value).toEqual([
      [16.5, 0],
      [27.5, 5.5],
    ]);
    expect(pairs.joint.value).toEqual([
      [33, 27.5],
      [27.5, 11],
    ]);
    expect(pairs.efficiency.value[1]![0]).toBeCloseTo(0.55, 12);
    expect(pairs.regret.value).toEqual([
      [11, 5.5],
      [0, 0],
    ]);
    expect(players[1]).toMatchObject({ wins: [1], exploits: { value: 0.5 }, exploited: { value: 0 } });
  });

  it('is measured from each chair where two pools meet', async () => {
    const { vendor, partner, result } = await measuresOfSides({
      vendors: [ALLC, ALLD],
      partners: [ALLC, TFT, ALLD],
      game,
      length: { rounds: 2 },
    });
    expect(vendor.own).toEqual(['allc', 'alld']);
    expect(partner.own).toEqual(['allc', 'tft', 'alld']);
    expect(vendor.pairs.payoff.value).toEqual(result.payoffs.vendor);
    expect(partner.pairs.payoff.value).toEqual(partner.own.map((_, j) => vendor.own.map((_v, i) => result.payoffs.partner[i]![j])));
    // Best replies of partners to AllC: 50 each round; to AllD: 10.
    expect(partner.pairs.regret.value).toEqual([
      [40, 20],
      [40, 10],
      [0, 0],
    ]);
    // Vendors cooperate by (1, 1, 1) and (0, 0, 0), so only the first is good to anybody.
    expect(vendor.eigenjesus).toEqual({ vector: [1, 0], eigenvalue: expect.closeTo(2, 12) });
  });
});
