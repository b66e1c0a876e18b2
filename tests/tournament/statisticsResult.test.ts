import { describe, expect, it } from 'vitest';
import { InputError, standardError } from '../../src/core/index.ts';
import { stageGame } from '../../src/games/index.ts';
import { memoryOne, program } from '../../src/strategies/index.ts';
import type { Row, TournamentResult } from '../../src/tournament/result.ts';
import { runTournament } from '../../src/tournament/runTournament.ts';
import type { TournamentSpec } from '../../src/tournament/spec.ts';
import type { PoolStatistics } from '../../src/tournament/statistics/poolStatistics.ts';
import { machines } from '../support/machines.ts';

const { TFT, ALLC, ALLD, GRIM } = machines;
const half = memoryOne({ id: 'half', opening: 0.5, reply: { CC: 0.5, CD: 0.5, DC: 0.5, DD: 0.5 } });
/** Tit for tat that nobody can solve. */
const copying = program<'C' | 'D'>({
  id: 'copying',
  memory: 'C',
  play: (next) => (next === 'C' ? 'C' : 'D'),
  learn: (_, { other }) => other,
});

/** Rows and statistics of one pool. */
function poolOf({ standings, statistics }: TournamentResult, side?: 'vendor' | 'partner'): { rows: readonly Row[]; pool: PoolStatistics } {
  if (statistics === undefined) throw new Error('no statistics');
  const pool = 'players' in statistics ? statistics : statistics[side!];
  return { rows: 'vendor' in standings ? standings[side!] : standings, pool };
}

/** What has to agree between the standings and the statistics, whatever is played. */
function expectAgreement(rows: readonly Row[], pool: PoolStatistics): void {
  expect(pool.players.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  rows.forEach(({ score, standardError: error, rank }, i) => {
    const { scores, placeInterval } = pool.players[i]!;
    expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeCloseTo(score!, 9);
    expect(standardError(scores)).toBeCloseTo(error!, 9);
    expect(placeInterval[0]).toBeLessThanOrEqual(rank);
    expect(placeInterval[1]).toBeGreaterThanOrEqual(rank);
  });
  pool.neighbours.forEach(({ difference }, i) => expect(difference).toBeCloseTo(rows[i]!.score! - rows[i + 1]!.score!, 9));
}

describe('statistics of a tournament', () => {
  it('are exact where all is solved: intervals are places, ties are shared', async () => {
    // Ten rounds: grim and tit for tat each get 30, 30, 30 and 9; all-C 30, 30, 30, 0; all-D 14, 14, 50, 10.
    const { rows, pool } = poolOf(await runTournament({ players: [ALLC, ALLD, TFT, GRIM], length: { rounds: 10 }, statistics: true }));
    expectAgreement(rows, pool);
    expect(rows.map(({ id, score }) => [id, score])).toEqual([
      ['tft', 24.75],
      ['grim', 24.75],
      ['allc', 22.5],
      ['alld', 22],
    ]);
    expect(pool.players.map(({ placeInterval, exact }) => [...placeInterval, exact])).toEqual([
      [1, 1, true],
      [1, 1, true],
      [3, 3, true],
      [4, 4, true],
    ]);
    expect(pool.neighbours.map(({ told, difference, standardError: error }) => [told, difference, error])).toEqual([
      ['tied', 0, 0],
      ['above', 2.25, 0],
      ['above', 0.5, 0],
    ]);
    expect(pool.runs).toEqual([{ from: 1, to: 2, tied: true }]);
  });

  it('pair repetitions, and leave out the error of solved matches', async () => {
    const spec = {
      players: [TFT, copying, ALLD, half],
      length: { rounds: 6 },
      repetitions: 12,
      selfPlay: false,
      statistics: true,
    } as const;
    const { rows, pool } = poolOf(await runTournament(spec));
    expectAgreement(rows, pool);
    const of = (id: string) => pool.players.find((player) => player.id === id)!;
    // All-D meets chance in nobody but half, whom it meets solved; against the copying program every match is the same.
    expect(of('alld')).toMatchObject({ exact: true, scores: [expect.any(Number)] });
    // So an error between both is that of copying against half alone, a third of its score.
    expect(new Set(of('copying').scores).size).toBeGreaterThan(1);
    expect(of('tft').scores.every((score) => score === of('tft').scores[0])).toBe(true);
  });

  it('are told for each side of two pools in an asymmetric game', async () => {
    const result = await runTournament({
      vendors: [TFT, half, ALLD],
      partners: [half, ALLC],
      game: stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 9, R: 4, P: 2, S: -1 } }),
      length: { continuation: 0.8 },
      noise: { execution: 0.1 },
      method: 'sampled',
      repetitions: 30,
      statistics: { level: 0.9 },
    });
    for (const side of ['vendor', 'partner'] as const) {
      const { rows, pool } = poolOf(result, side);
      expectAgreement(rows, pool);
      expect(pool).toMatchObject({ level: 0.9, repetitions: 30 });
      expect(pool.players.map(({ position }) => position).sort()).toEqual(rows.map((_, i) => i));
    }
    expect(JSON.parse(JSON.stringify(result.statistics))).toEqual(result.statistics);
  });

  it('are told of each condition and of all together', async () => {
    const players = [TFT, half, ALLD];
    const conditions = [{ length: { rounds: 5 } }, { length: { rounds: 20 }, noise: { execution: 0.1 } }];
    const result = await runTournament({ players, conditions, method: 'sampled', repetitions: 8, statistics: true });
    const { rows, pool } = poolOf(result);
    expectAgreement(rows, pool);
    expect(result.conditions!.map(({ statistics }) => (statistics as PoolStatistics).repetitions)).toEqual([8, 8]);
  });

  it('leave everything open that one repetition of chance cannot tell', async () => {
    const { pool } = poolOf(await runTournament({ players: [half, ALLD, TFT], method: 'sampled', repetitions: 1, statistics: true }));
    expect(pool.neighbours.map(({ told, standardError: error }) => [told, error])).toEqual([
      ['open', null],
      ['open', null],
    ]);
    expect(pool.players.map(({ placeInterval }) => placeInterval)).toEqual([1, 2, 3].map(() => [1, 3]));
    expect(pool.runs).toEqual([{ from: 1, to: 3, tied: false }]);
  });

  it('come only where they are asked for, and are saved with what was asked', async () => {
    const spec = { players: [TFT, ALLD], length: { rounds: 3 } };
    expect(await runTournament(spec)).not.toHaveProperty('statistics');
    expect((await runTournament({ ...spec, statistics: { level: 0.8 } })).spec.statistics).toEqual({ level: 0.8 });
  });

  it.each([
    ['statistics', 'yes'],
    ['statistics.level', { level: 1 }],
    ['statistics.level', { level: 'high' }],
    ['statistics.levels', { levels: 0.9 }],
  ])('refuse %s: %j', async (path, statistics) => {
    const error = await runTournament({ players: [TFT, ALLD], statistics } as unknown as TournamentSpec).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map((problem) => problem.path)).toEqual([path]);
  });
});
