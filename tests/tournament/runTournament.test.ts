import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { InputError, mean, standardError } from '../../src/core/index.ts';
import { stageGame } from '../../src/games/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type Row, runTournament } from '../../src/tournament/index.ts';
import { type Strategy, memoryOne } from '../../src/strategies/index.ts';
import { machines } from '../support/machines.ts';
import { expectClose, readOracle } from '../support/oracle.ts';

const rowsOf = (standings: Awaited<ReturnType<typeof runTournament>>['standings']): readonly Row[] => {
  if (!('length' in standings)) throw new Error('one pool expected');
  return standings;
};

describe('one pool', () => {
  it('scores the means of exact matches, self-play counted once', async () => {
    const players = ['tit-for-tat', 'always-defect', 'always-cooperate'];
    const { standings, exact } = await runTournament({ players, length: { rounds: 10 } });
    // By hand: TFT 30, 9, 30; AllD 14, 10, 50; AllC 30, 0, 30.
    expect(rowsOf(standings).map(({ id, score, wins, rank }) => ({ id, score, wins, rank }))).toEqual([
      { id: 'always-defect', score: expect.closeTo(74 / 3, 10), wins: 2, rank: 1 },
      { id: 'tit-for-tat', score: expect.closeTo(23, 10), wins: 0, rank: 2 },
      { id: 'always-cooperate', score: expect.closeTo(20, 10), wins: 0, rank: 3 },
    ]);
    expect(exact).toBe(true);
  });

  it('leaves self-play out where asked', async () => {
    const { standings } = await runTournament({ players: ['always-defect', 'always-cooperate'], length: { rounds: 10 }, selfPlay: false });
    expect(rowsOf(standings).map(({ score }) => score)).toEqual([50, 0]);
  });

  it('shares a rank between ties', async () => {
    const players = ['tit-for-tat', 'grudger', 'always-defect'];
    const { standings } = await runTournament({ players, length: { rounds: 10 } });
    expect(rowsOf(standings).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('averages both chairs of an asymmetric game', async () => {
    const game = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 50, R: 30, P: 10, S: 0 } });
    const { standings, payoffs } = await runTournament({ players: ['always-cooperate', 'always-defect'], game, length: { rounds: 1 } });
    // AllD earns 5 or 50 off AllC, and 1 or 10 off itself.
    expect(rowsOf(standings)[0]).toMatchObject({ id: 'always-defect', score: (27.5 + 5.5) / 2 });
    expect(payoffs.vendor).toEqual([
      [3, 0],
      [5, 1],
    ]);
    expect(payoffs.partner).toEqual([
      [30, 50],
      [0, 10],
    ]);
  });

  it('agrees with the exact round robin of ten memory-one players', async () => {
    const { inputs, expected, tolerance } = readOracle('oracle-6.json').find(({ quantity }) => quantity === 'exact_round_robin')!;
    const joss = memoryOne({ id: 'JOSS_09', opening: 1, reply: { CC: 0.9, CD: 0, DC: 0.9, DD: 0 } });
    const field: Readonly<Record<string, Strategy>> = {
      ...machines,
      RANDOM: strategy('random'),
      ZDGTFT2: strategy('zd-gtft-2'),
      EXTORT2: strategy('zd-extort-2'),
      JOSS_09: joss,
    };
    const { players, rounds } = inputs as { players: string[]; rounds: number };
    const { standings, exact } = await runTournament({ players: players.map((id) => ({ ...field[id]!, id })), length: { rounds } });
    expect(exact).toBe(true);
    expectClose(Object.fromEntries(rowsOf(standings).map(({ id, perRound }) => [id, perRound])), expected, tolerance.abs);
  });

  it('ranks by the mean a round where there is no total', async () => {
    const { standings } = await runTournament({ players: ['tit-for-tat', 'always-defect'], length: { rounds: Infinity } });
    expect(rowsOf(standings)[0]).toMatchObject({ id: 'tit-for-tat', score: null, perRound: 2, standardError: 0 });
  });
});

describe('two pools', () => {
  it('meets each vendor with each partner and ranks the sides apart', async () => {
    const { standings, payoffs } = await runTournament({
      vendors: ['tit-for-tat', 'always-defect'],
      partners: ['always-cooperate', 'always-defect', 'grudger'],
      length: { rounds: 10 },
    });
    if ('length' in standings) throw new Error('two pools expected');
    expect(standings.vendor.map(({ id }) => id)).toEqual(['always-defect', 'tit-for-tat']);
    expect(standings.partner.map(({ id, score }) => [id, score])).toEqual([
      ['grudger', expect.closeTo((30 + 9) / 2, 10)],
      ['always-cooperate', expect.closeTo(15, 10)],
      ['always-defect', expect.closeTo(12, 10)],
    ]);
    expect(payoffs.vendor[1]![0]).toBeCloseTo(5, 12);
  });
});

describe('sampling', () => {
  const players = ['tit-for-tat', 'first-by-tullock', 'gradual'];

  it('plays what is not finite-state, with a standard error over repetitions', async () => {
    const spec = { players, length: { rounds: 50 }, repetitions: 12, seed: 'spring' };
    const { standings, exact, played } = await runTournament(spec);
    expect(exact).toBe(false);
    // Tit for tat against itself is solved; gradual against both draws nothing and is played once, the three pairs of Tullock twelve times.
    expect(played).toBe(2 * 50 + 3 * 12 * 50);
    const row = rowsOf(standings).find(({ id }) => id === 'tit-for-tat')!;
    const perRepetition = Array.from({ length: 12 }, (_, repetition) => {
      const against = (id: string): number =>
        playMatch(strategy('tit-for-tat'), strategy(id), { length: { rounds: 50 }, seed: 'spring', repetition }).scores.vendor;
      return mean([150, against('first-by-tullock'), against('gradual')]);
    });
    expect(row.score).toBeCloseTo(mean(perRepetition), 10);
    expect(row.standardError).toBeCloseTo(standardError(perRepetition), 10);
  });

  it('lies within four standard errors of the exact result', async () => {
    const spec = { players: ['tit-for-tat', 'win-stay-lose-shift', 'random'], length: { continuation: 0.95 }, noise: { execution: 0.05 } };
    const exact = rowsOf((await runTournament({ ...spec, method: 'exact' })).standings);
    const sampled = rowsOf((await runTournament({ ...spec, method: 'sampled', repetitions: 2000 })).standings);
    for (const { id, score, standardError: error } of sampled) {
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(score! - exact.find((row) => row.id === id)!.score!)).toBeLessThanOrEqual(4 * error!);
    }
  });

  it('says that one repetition cannot tell its error', async () => {
    const { standings } = await runTournament({ players, length: { rounds: 20 }, repetitions: 1 });
    expect(rowsOf(standings).map(({ standardError: error }) => error)).toEqual([null, null, null]);
  });

  it('gives the same bytes for the same specification, and plain JSON', async () => {
    const spec = { players, length: { rounds: 20 }, repetitions: 3, noise: { execution: 0.1 } };
    const first = JSON.stringify(await runTournament(spec));
    expect(JSON.stringify(await runTournament(spec))).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ spec: { players } });
  });

  it('reports progress and stops on a signal', async () => {
    const done: number[] = [];
    await runTournament({ players, length: { rounds: 5 }, repetitions: 2 }, { onProgress: (progress) => done.push(progress.done) });
    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
    await expect(runTournament({ players }, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });
});

describe('bad specifications', () => {
  it('are told with every problem at once and the nearest names', async () => {
    const spec = { players: ['tit-for-tatt', 'gradul'], length: { rounds: -1 }, noise: { execution: 2 }, repetitions: 0 };
    await expect(runTournament(spec)).rejects.toThrow(InputError);
    await runTournament(spec).catch((error: InputError) => {
      expect(error.problems.map(({ path }) => path)).toEqual([
        'length.rounds',
        'noise.execution',
        'repetitions',
        'players[0]',
        'players[1]',
      ]);
      expect(error.message).toContain('tit-for-tat');
      expect(error.message).toContain('gradual');
    });
  });

  it('include empty pools, an endless match that must be sampled, and exact results of programs', async () => {
    await expect(runTournament({ players: [] })).rejects.toThrow(/players/);
    await expect(runTournament({ vendors: ['tit-for-tat'], partners: [] })).rejects.toThrow(/partners/);
    await expect(runTournament({ players: ['gradual'], length: { rounds: Infinity } })).rejects.toThrow(/without end/);
    await expect(runTournament({ players: ['gradual'], method: 'exact' })).rejects.toThrow(/gradual/);
  });
});
