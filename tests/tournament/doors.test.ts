import { describe, expect, it } from 'vitest';
import { type TournamentSpec, runTournament } from '../../src/tournament/index.ts';
import { rejectionsOf } from '../support/refusals.ts';

const rejected = async (spec?: unknown, run?: unknown): Promise<string[]> =>
  (await rejectionsOf(() => runTournament(spec as TournamentSpec, run as never))).map(({ path }) => path);

describe('runTournament', () => {
  it('refuses what is no specification', async () => {
    for (const spec of [undefined, null, 5, 'axelrod-1980', []]) expect(await rejected(spec)).toEqual(['']);
    expect(await rejected({})).toEqual(['players']);
  });

  it('refuses options that it does not know', async () => {
    const players = ['tit-for-tat'];
    expect(await rejected({ players, noize: 0.1, roundz: 5, repetition: 3, pears: [[0, 0]], continuation: 0.5 })).toEqual([
      'noize',
      'roundz',
      'repetition',
      'pears',
      'continuation',
    ]);
  });

  it.each([[5], [null], [[]], [{}], [{ kind: 'memory-one', id: 'x' }], [{ id: 5 }]])('refuses the player %j', async (player) => {
    const paths = await rejected({ players: [player] });
    expect(paths).not.toEqual([]);
    for (const path of paths) expect(path).toMatch(/^players\[0\]/);
  });

  it('tells a bad parameter by its place', async () => {
    const problems = await rejectionsOf(() =>
      runTournament({
        players: [
          { id: 'random', params: { p: 2, q: 1 } },
          { id: 'nobody', parms: {} },
        ] as never,
      }),
    );
    expect(problems.map(({ path }) => path)).toEqual(['players[0].params.q', 'players[0].params.p', 'players[1].parms', 'players[1]']);
  });

  it('refuses two kinds of pools at once, and half of two pools', async () => {
    const ids = ['tit-for-tat'];
    expect(await rejected({ players: ids, vendors: ids, partners: ids })).toEqual(['vendors', 'partners']);
    expect(await rejected({ vendors: ids })).toEqual(['partners']);
    expect(await rejected({ players: 'tit-for-tat' })).toEqual(['players']);
  });

  it('wants yes or no of selfPlay, and one pool where it is no', async () => {
    expect(await rejected({ players: ['tit-for-tat', 'grudger'], selfPlay: 'no' })).toEqual(['selfPlay']);
    expect(await rejected({ vendors: ['tit-for-tat'], partners: ['grudger'], selfPlay: false })).toEqual(['selfPlay']);
    expect(await rejected({ vendors: ['tit-for-tat'], partners: ['grudger'], selfPlay: true, length: { rounds: 2 } })).toEqual([]);
  });

  it('suggests the method that was meant, and refuses what it cannot be run by', async () => {
    const problems = await rejectionsOf(() => runTournament({ players: ['tit-for-tat'], method: 'exakt' as never }));
    expect(problems).toMatchObject([{ path: 'method', expected: 'exact' }]);
    expect(await rejected({ players: ['tit-for-tat'] }, null)).toEqual(['run']);
    expect(await rejected({ players: ['tit-for-tat'] }, { executor: 'threads', onProgress: 5, onMatch: [] })).toEqual([
      'run.executor',
      'run.onProgress',
      'run.onMatch',
    ]);
  });
});
