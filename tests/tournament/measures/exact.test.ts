import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/core/index.ts';
import { sequence } from '../../../src/strategies/index.ts';
import data from '../../data/memory-one-expectations.json' with { type: 'json' };
import { machines } from '../../support/machines.ts';
import { readOracle } from '../../support/oracle.ts';
import { idsOfPeer } from '../../support/peerField.ts';
import { measuresOfPool, measuresOfSides } from './poolOf.ts';

const players = idsOfPeer(data.classes);

describe('expectations of memory-one pairs, against figures worked out elsewhere', () => {
  it.each(Object.entries(data.noise))('with noise %s: payoffs and cooperation', async (noise, rows) => {
    const { pairs } = await measuresOfPool({ players, length: { rounds: 200 }, noise: { execution: Number(noise) } });
    expect(pairs.exact.flat().every(Boolean)).toBe(true);
    for (const [i, j, ...figures] of rows as [number, number, ...number[]][]) {
      const { payoff, cooperation } = pairs;
      const ours = [payoff.value[i]![j], payoff.value[j]![i], cooperation.value[i]![j], cooperation.value[j]![i]];
      ours.forEach((value, k) => expect(Math.abs(value! - figures[k]!), `${i} × ${j}`).toBeLessThan(1e-9));
      expect(payoff.standardError[i]![j]).toBe(0);
    }
  });

  it.each(Object.entries(data.probEnd))('ending with chance %s: totals, payoffs being ratios of expected totals', async (chance, rows) => {
    const { pairs } = await measuresOfPool({ players, length: { continuation: 1 - Number(chance) } });
    for (const [i, j, ...totals] of rows as [number, number, ...number[]][]) {
      const ours = [pairs.payoff.value[i]![j]! * pairs.rounds[i]![j]!, pairs.payoff.value[j]![i]! * pairs.rounds[j]![i]!];
      ours.forEach((value, k) => expect(Math.abs(value - totals[k]!), `${i} × ${j}`).toBeLessThan(1e-8 * Math.max(1, totals[k]!)));
    }
  });

  it('scatter as the variance of a match says', async () => {
    const cases = readOracle('oracle-9.json').filter(({ quantity }) => quantity === 'match_score_moments');
    expect(cases.length).toBeGreaterThan(0);
    for (const { inputs, expected } of cases) {
      const [first, second] = [inputs['player1'], inputs['player2']] as string[];
      const { mean, sd } = expected as { mean: number; sd: number };
      const pool = [first, second].map((name) => (name === 'RANDOM' ? 'random' : machines[name as 'TFT']));
      const { vendor } = await measuresOfSides({
        vendors: [pool[0]!],
        partners: [pool[1]!],
        length: { rounds: inputs['rounds'] as number },
      });
      expect(vendor.pairs.payoff.value[0]![0]! * 200).toBeCloseTo(mean, 6);
      expect(vendor.pairs.payoffDeviation[0]![0]! * 200).toBeCloseTo(sd, 6);
    }
  });

  it('earn in self-play and against a defector what is known of 1 % noise', async () => {
    const cases = readOracle('oracle-6.json').filter(({ quantity }) => quantity === 'self_and_alld_under_1pct_noise');
    expect(cases.length).toBeGreaterThan(0);
    for (const { inputs, expected } of cases) {
      const { self_play, against_alld } = expected as Record<'self_play' | 'against_alld', number>;
      const name = inputs['strategy'] as string;
      const tested =
        name === 'CTFT'
          ? 'contrite-tit-for-tat'
          : name === 'GTFT_1_10'
            ? { id: 'generous-tit-for-tat', params: { p: 0.1 } }
            : machines.WSLS;
      const { pairs } = await measuresOfPool({
        players: [tested, machines.ALLD],
        length: { continuation: Number(inputs['w']) },
        noise: { execution: Number(inputs['implementation_noise']) },
      });
      expect(pairs.payoff.value[0]![0]).toBeCloseTo(self_play, 8);
      expect(pairs.payoff.value[0]![1]).toBeCloseTo(against_alld, 8);
    }
  });
});

describe('answers of memory-one strategies', () => {
  const noisy = (chance: number, slip: number): number => chance * (1 - slip) + (1 - chance) * slip;
  const replies = { 'win-stay-lose-shift': [1, 0, 0, 1], 'tit-for-tat': [1, 0, 1, 0], random: [0.5, 0.5, 0.5, 0.5] };

  it.each([{ rounds: 50 }, { continuation: 0.95 }, { rounds: Infinity }] as const)(
    'are their rules with slips, exactly, over %j',
    async (length) => {
      const { pairs } = await measuresOfPool({ players: Object.keys(replies), length, noise: { execution: 0.1 } });
      Object.values(replies).forEach((reply, i) => {
        for (let j = 0; j < 3; j++) {
          outcomes.forEach((outcome, k) => {
            expect(pairs.answers[outcome].value[i]![j]).toBeCloseTo(noisy(reply[k]!, 0.1), 10);
            expect(pairs.answers[outcome].standardError[i]![j]).toBe(0);
          });
          expect(pairs.initialCooperation.value[i]![j]).toBeCloseTo(noisy(i === 2 ? 0.5 : 1, 0.1), 10);
          const occasions = outcomes.reduce((sum, outcome) => sum + pairs.answers[outcome].count[i]![j]!, 0);
          // Every round but the last has one after it; in the long run, every round.
          const rounds = pairs.rounds[i]![j];
          expect(occasions).toBeCloseTo(rounds === null || rounds === undefined ? 1 : rounds - 1, 8);
        }
      });
    },
  );
});

describe('played and solved', () => {
  const conditions = { length: { rounds: 40 }, noise: { execution: 0.08, perception: 0.05 } };
  const pool = [machines.TFT, machines.WSLS, machines.GRIM, sequence('CCD'), 'random'];

  it('agree within four standard errors in every figure that an expectation can tell', async () => {
    const solved = await measuresOfPool({ players: pool, ...conditions });
    const played = await measuresOfPool({ players: pool, ...conditions, method: 'sampled', repetitions: 400 });
    const tables = (measures: typeof solved) => {
      const {
        payoff,
        lead,
        cooperation,
        initialCooperation,
        outcomes: states,
        answers,
        joint,
        efficiency,
        feuds,
        quarrels,
        regret,
      } = measures.pairs;
      return {
        payoff,
        lead,
        cooperation,
        initialCooperation,
        ...states,
        joint,
        efficiency,
        feuds,
        quarrels,
        regret,
        ...Object.fromEntries(outcomes.map((outcome) => [`after ${outcome}`, answers[outcome]])),
      };
    };
    const exact = tables(solved);
    let compared = 0;
    for (const [name, { value, standardError }] of Object.entries(tables(played))) {
      value.forEach((row, i) =>
        row.forEach((sampled, j) => {
          const expected = (exact as Record<string, typeof exact.payoff>)[name]!.value[i]![j]!;
          expect(Math.abs(sampled! - expected), `${name} ${i} × ${j}`).toBeLessThanOrEqual(4 * standardError[i]![j]! + 1e-9);
          compared++;
        }),
      );
    }
    expect(compared).toBe(17 * 25);
    for (const [i, player] of played.players.entries()) {
      for (const name of ['cooperatingRating', 'initialCooperation', 'joint', 'efficiency', 'exploits', 'exploited', 'regret'] as const) {
        const { value, standardError } = player[name];
        expect(Math.abs(value! - solved.players[i]![name].value!), `${name} of ${player.id}`).toBeLessThanOrEqual(
          4 * standardError! + 1e-9,
        );
      }
    }
    solved.pairs.payoffDeviation.forEach((row, i) =>
      row.forEach((deviation, j) => expect(played.pairs.payoffDeviation[i]![j]! / deviation!).toBeCloseTo(1, 0)),
    );
  });

  it('are told apart: what is no expectation is null where a solved pair is left to chance', async () => {
    const { pairs, players: rows, repetitions } = await measuresOfPool({ players: pool, ...conditions });
    expect(repetitions).toBe(1);
    expect(pairs.wins.value.flat().every((share) => share === null)).toBe(true);
    expect(rows.every(({ wins, goodPartnerRating }) => wins === null && goodPartnerRating.value === null)).toBe(true);
    const sure = await measuresOfPool({ players: [machines.TFT, machines.ALLD], length: { rounds: 10 } });
    expect(sure.pairs.wins.value).toEqual([
      [null, 0],
      [1, null],
    ]);
  });
});
