import { describe, expect, it } from 'vitest';
import { prisonersDilemma, stageGame } from '../../../src/games/index.ts';
import { type Executor, inProcess } from '../../../src/jobs/index.ts';
import { type TournamentSpec, runTournament } from '../../../src/tournament/index.ts';

const players = ['tit-for-tat', 'win-stay-lose-shift', 'random', 'adaptive', 'always-defect'];
const noisy = { length: { rounds: 20 }, noise: { execution: 0.1 }, repetitions: 4, measures: true };
const uneven = stageGame({ ...prisonersDilemma, vendor: { T: 6, R: 4, P: 1, S: 0 }, partner: { T: 5, R: 3, P: 1, S: 0 } });

/** Keeps every tally to the end, and runs the jobs in two parts. */
const keeping: Executor = async (jobs, options) => {
  const half = jobs.length >> 1;
  const { onProgress: _, ...others } = options;
  return [...(await inProcess(jobs.slice(0, half), others)), ...(await inProcess(jobs.slice(half), others))];
};

describe('measures are the same whether tallies are handed over one by one or all at the end', () => {
  it.each<[string, TournamentSpec]>([
    ['in one pool', { ...noisy, players }],
    ['in one pool whose chairs differ', { ...noisy, players, game: uneven }],
    ['in two pools', { ...noisy, vendors: players.slice(0, 3), partners: players.slice(2) }],
    [
      'of listed pairs',
      {
        ...noisy,
        players,
        pairs: [
          [0, 1],
          [2, 3],
          [4, 4],
          [3, 1],
        ],
      },
    ],
    [
      'under several conditions',
      {
        ...noisy,
        players,
        conditions: [
          { name: 'short', length: { rounds: 5 } },
          { name: 'uneven', game: uneven },
        ],
      },
    ],
  ])('%s', async (_, spec) => {
    expect(await runTournament(spec, { executor: keeping })).toEqual(await runTournament(spec));
  });

  it('and an executor that leaves out the detail is told so', async () => {
    const forgetting: Executor = async (jobs, options) =>
      (await inProcess(jobs, options)).map((tally) => {
        const { detail: _, ...rest } = tally;
        return rest;
      });
    await expect(runTournament({ ...noisy, players }, { executor: forgetting })).rejects.toThrow('left out what the jobs asked for');
  });
});
