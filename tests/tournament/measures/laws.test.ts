import { describe, expect, it } from 'vitest';
import { prisonersDilemma, stageGame } from '../../../src/games/index.ts';
import { type PairMeasures, type TournamentSpec, runTournament } from '../../../src/tournament/index.ts';
import { machines } from '../../support/machines.ts';
import { expectClose } from '../../support/oracle.ts';
import { rejectionsOf } from '../../support/refusals.ts';
import { measuresOfPool, measuresOfSides } from './poolOf.ts';

const { TFT, ALLD, WSLS, GRIM } = machines;
const conditions = { length: { continuation: 0.9 }, noise: { execution: 0.05, perception: 0.03 } };

/** Like expectClose, with lists compared entry by entry. */
const expectAlike = (actual: unknown, expected: unknown): void => {
  const spread = (value: unknown): unknown =>
    Array.isArray(value)
      ? Object.fromEntries(value.map((entry, i) => [i, spread(entry)]))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, spread(entry)]))
        : value;
  expectClose(spread(actual), spread(expected), 1e-9);
};

describe('measures', () => {
  it('swap with the chairs', async () => {
    const [vendor, partner] = [
      { T: 5, R: 3, P: 1, S: 0 },
      { T: 9, R: 6, P: 2, S: 1 },
    ];
    const one = await measuresOfSides({
      vendors: [TFT, WSLS],
      partners: [ALLD, GRIM, 'random'],
      game: stageGame({ vendor, partner }),
      ...conditions,
    });
    const other = await measuresOfSides({
      vendors: [ALLD, GRIM, 'random'],
      partners: [TFT, WSLS],
      game: stageGame({ vendor: partner, partner: vendor }),
      ...conditions,
    });
    expectAlike(one.vendor, other.partner);
    expectAlike(one.partner, other.vendor);
  });

  it('scale with the payoffs, and leave shares alone', async () => {
    const pool: TournamentSpec = { players: [TFT, ALLD, WSLS, 'random'], ...conditions };
    const plain = await measuresOfPool({ ...pool, game: prisonersDilemma({ T: 5, R: 3, P: 1, S: 0 }) });
    const tripled = await measuresOfPool({ ...pool, game: prisonersDilemma({ T: 15, R: 9, P: 3, S: 0 }) });
    const scaled = (pairs: PairMeasures, factor: number) =>
      [pairs.payoff, pairs.lead, pairs.joint, pairs.regret].map(({ value }) => value.map((row) => row.map((entry) => factor * entry!)));
    expectAlike(scaled(tripled.pairs, 1), scaled(plain.pairs, 3));
    for (const name of ['cooperation', 'outcomes', 'answers', 'efficiency', 'fairness', 'feuds', 'quarrels'] as const) {
      expectAlike(tripled.pairs[name], plain.pairs[name]);
    }
    expectAlike(tripled.eigenmoses, plain.eigenmoses);
  });

  it('follow the players, in whatever order they are named', async () => {
    const pool = [TFT, ALLD, WSLS, 'random'];
    const plain = await measuresOfPool({ players: pool, ...conditions });
    const turned = await measuresOfPool({ players: [...pool].reverse(), ...conditions });
    expectAlike(turned.players.map((player) => ({ ...player, places: [...player.places!] })).reverse(), plain.players);
    expectAlike([...turned.eigenjesus.vector!].reverse(), plain.eigenjesus.vector);
  });

  it('change no other figure of a tournament, and are given only where asked for', async () => {
    for (const method of ['auto', 'sampled'] as const) {
      const spec: TournamentSpec = {
        players: [TFT, 'gradual', 'random'],
        length: { rounds: 30 },
        noise: { execution: 0.1 },
        repetitions: 5,
        method,
      };
      const { measures: none, ...plain } = await runTournament(spec);
      const { measures, spec: saved, ...rest } = await runTournament({ ...spec, measures: true });
      expect(none).toBeUndefined();
      expect(measures).toBeDefined();
      expect({ ...rest, spec: { ...saved, measures: undefined } }).toEqual({ ...plain, spec: { ...plain.spec, measures: undefined } });
      expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
      expect(await runTournament(saved)).toMatchObject({ measures });
    }
  });

  it('play one repetition where all are alike', async () => {
    const { repetitions, pairs, players } = await measuresOfPool({
      players: [TFT, ALLD],
      length: { rounds: 1000 },
      repetitions: 500,
      method: 'sampled',
    });
    expect(repetitions).toBe(1);
    expect(pairs.payoff).toEqual({
      value: [
        [3, 0.999],
        [1.004, 1],
      ],
      standardError: [
        [0, 0],
        [0, 0],
      ],
    });
    expect(players.map(({ places }) => places)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('are asked for by yes or no', async () => {
    const problems = await rejectionsOf(() => runTournament({ players: ['tit-for-tat'], measures: 'all' as never }));
    expect(problems.map(({ path }) => path)).toEqual(['measures']);
  });
});
