import { describe, expect, it } from 'vitest';
import { stageGame } from '../../src/games/index.ts';
import { type Measures, type Row, type TournamentSpec, runTournament } from '../../src/tournament/index.ts';
import { select } from '../../src/traits/index.ts';
import { rejectionsOf } from '../support/refusals.ts';

const rowsOf = (standings: readonly Row[] | { vendor: readonly Row[] }): readonly Row[] => {
  if ('vendor' in standings) throw new Error('one pool expected');
  return standings;
};
const problemsOf = (spec: unknown) => rejectionsOf(() => runTournament(spec as TournamentSpec));
const length = { rounds: 10 };

describe('pairs of one pool', () => {
  const players = ['tit-for-tat', 'always-defect', 'always-cooperate'];
  // A path: tit for tat stands between the others, who never meet.
  const spec: TournamentSpec = {
    players,
    pairs: [
      ['always-defect', 0],
      [0, 'always-cooperate'],
    ],
    length,
  };

  it('score over the opponents that were met', async () => {
    const { standings } = await runTournament(spec);
    // By hand: against tit for tat, the defector gets 5 + 9 and gives 9; the cooperator gets and gives 30.
    expect(rowsOf(standings).map(({ id, score, wins }) => [id, score, wins])).toEqual([
      ['always-cooperate', expect.closeTo(30, 10), 0],
      ['tit-for-tat', expect.closeTo(39 / 2, 10), 0],
      ['always-defect', expect.closeTo(14, 10), 1],
    ]);
  });

  it('leave the cells of those who did not meet empty', async () => {
    const { payoffs, cooperation } = await runTournament(spec);
    const met = [
      [false, true, true],
      [true, false, false],
      [true, false, false],
    ];
    for (const table of [payoffs.vendor, payoffs.partner, cooperation.vendor, cooperation.partner]) {
      expect(table.map((row) => row.map((value) => value !== null))).toEqual(met);
    }
    expect(payoffs.vendor[1]![0]).toBeCloseTo(1.4, 12);
    expect(payoffs.vendor[0]![1]).toBeCloseTo(0.9, 12);
  });

  it('have no direction, and their order changes no row', async () => {
    const turned = await runTournament({
      ...spec,
      pairs: [
        [2, 'tit-for-tat'],
        ['tit-for-tat', 1],
      ],
    });
    expect(turned.standings).toEqual((await runTournament(spec)).standings);
  });

  it('meet their own kind only where that is listed, and then it counts', async () => {
    const { standings, payoffs } = await runTournament({
      players: ['always-defect', 'always-cooperate'],
      pairs: [
        [0, 1],
        [0, 0],
      ],
      length,
    });
    expect(payoffs.vendor).toEqual([
      [1, 5],
      [0, null],
    ]);
    expect(rowsOf(standings)).toMatchObject([
      { id: 'always-defect', score: 30, wins: 1 },
      { id: 'always-cooperate', score: 0, wins: 0 },
    ]);
  });

  it('meet in both chairs where these differ', async () => {
    const game = stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 50, R: 30, P: 10, S: 0 } });
    const { standings } = await runTournament({
      players: ['always-defect', 'always-cooperate'],
      pairs: [[1, 0]],
      game,
      length: { rounds: 1 },
    });
    expect(rowsOf(standings)[0]).toMatchObject({ id: 'always-defect', score: 27.5 });
  });

  it('that are all of them give the tables of everybody against everybody', async () => {
    const field = ['tit-for-tat', 'random', 'first-by-feld'];
    const conditions = { length: { rounds: 20 }, noise: { execution: 0.1 }, repetitions: 4, measures: true };
    const full = await runTournament({ players: field, selfPlay: true, ...conditions });
    const listed = await runTournament({
      players: field,
      pairs: [0, 1, 2].flatMap((i) => [0, 1, 2].slice(i).map((j) => [i, j] as const)),
      ...conditions,
    });
    expect({ ...listed, spec: null }).toEqual({ ...full, spec: null });
  });
});

describe('measures of pairs', () => {
  const field = ['tit-for-tat', 'random', 'first-by-feld', 'grudger'];
  const conditions = { length: { rounds: 20 }, noise: { execution: 0.1 }, repetitions: 6, method: 'sampled', measures: true } as const;
  const measuresOf = async (spec: TournamentSpec): Promise<Measures> => {
    const { measures } = await runTournament(spec);
    if (measures === undefined || 'vendor' in measures) throw new Error('one pool expected');
    return measures;
  };
  // Everybody but the pair of the last two, so that the first two meet everybody; nobody meets its own kind.
  const pairs = [0, 1].flatMap((i) => [1, 2, 3].flatMap((j) => (j > i ? [[i, j] as const] : [])));

  it('are those of everybody against everybody, cell by cell, and null where nobody met', async () => {
    const [some, all] = await Promise.all([
      measuresOf({ players: field, pairs, ...conditions }),
      measuresOf({ players: field, ...conditions }),
    ]);
    const met = (i: number, j: number): boolean => i !== j && Math.min(i, j) < 2;
    const blanked = <Value>(table: readonly (readonly Value[])[]) =>
      table.map((row, i) => row.map((value, j) => (met(i, j) ? value : null)));
    expect(some.pairs.payoff.value).toEqual(blanked(all.pairs.payoff.value));
    expect(some.pairs.payoff.standardError).toEqual(blanked(all.pairs.payoff.standardError));
    expect(some.pairs.answers.CD.count).toEqual(blanked(all.pairs.answers.CD.count));
    expect(some.pairs.regret.value).toEqual(blanked(all.pairs.regret.value));
    expect(some.pairs.vengefulCooperation).toEqual(blanked(all.pairs.vengefulCooperation));
    expect(some.pairs.exact.flat()).not.toContain(true);
  });

  it('of players are over those they met: the same for who met everybody', async () => {
    const [some, all] = await Promise.all([
      measuresOf({ players: field, pairs, ...conditions }),
      measuresOf({ players: field, selfPlay: false, ...conditions }),
    ]);
    for (const i of [0, 1]) {
      expect({ ...some.players[i]!, places: null, placeInterval: null }).toEqual({ ...all.players[i]!, places: null, placeInterval: null });
    }
    const sums = some.players.map(({ scores }) => scores!.length);
    expect(sums).toEqual([6, 6, 6, 6]);
    for (const row of some.players) expect(row.places!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('rate by the cells met alone: on a path of three who all cooperate the one in the middle counts √2 times the others', async () => {
    const { eigenjesus } = await measuresOf({
      players: ['tit-for-tat', 'grudger', 'always-cooperate'],
      pairs: [
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 1],
        [1, 2],
      ],
      length,
      measures: true,
    });
    // The matrix has ones but in two corners: eigenvalue 1 + √2, vector (1, √2, 1) / 2.
    expect(eigenjesus.eigenvalue).toBeCloseTo(1 + Math.SQRT2, 9);
    expect(eigenjesus.vector!.map((value) => value.toFixed(9))).toEqual([0.5, Math.SQRT1_2, 0.5].map((value) => value.toFixed(9)));
  });

  it('of two pools are told on both sides', async () => {
    const { measures } = await runTournament({
      vendors: ['tit-for-tat', 'always-defect'],
      partners: ['always-cooperate', 'grudger'],
      pairs: [
        ['tit-for-tat', 'grudger'],
        ['always-defect', 'always-cooperate'],
        ['always-defect', 'grudger'],
      ],
      length,
      measures: true,
    });
    if (measures === undefined || !('vendor' in measures)) throw new Error('two pools expected');
    expect(measures.vendor.pairs.payoff.value).toEqual([
      [null, 3],
      [5, expect.closeTo(1.4, 12)],
    ]);
    expect(measures.partner.pairs.payoff.value).toEqual([
      [null, 0],
      [3, expect.closeTo(0.9, 12)],
    ]);
    expect(measures.partner.players.map(({ id, medianWins }) => [id, medianWins])).toEqual([
      ['always-cooperate', 0],
      ['grudger', 0],
    ]);
  });
});

describe('pairs of two pools', () => {
  it('rank each side over those it met', async () => {
    const { standings, payoffs, exact } = await runTournament({
      vendors: ['tit-for-tat', 'always-defect'],
      partners: ['always-cooperate', 'grudger'],
      pairs: [
        [0, 'grudger'],
        ['always-defect', 0],
      ],
      length,
    });
    if (!('vendor' in standings)) throw new Error('two pools expected');
    expect(standings.vendor.map(({ id, score }) => [id, score])).toEqual([
      ['always-defect', 50],
      ['tit-for-tat', 30],
    ]);
    expect(standings.partner.map(({ id, score }) => [id, score])).toEqual([
      ['grudger', 30],
      ['always-cooperate', 0],
    ]);
    expect(payoffs.partner).toEqual([
      [null, 3],
      [0, null],
    ]);
    expect(exact).toBe(true);
  });
});

describe('the door for pairs', () => {
  const players = ['tit-for-tat', 'random', { id: 'random', params: { p: 0.2 } }];

  it('refuses who would meet nobody, by name', async () => {
    const problems = await problemsOf({ players, pairs: [[0, 1]] });
    expect(problems).toMatchObject([{ path: 'pairs', message: expect.stringContaining('players[2]') as string, received: 'random' }]);
    const sides = await problemsOf({ vendors: ['tit-for-tat', 'grudger'], partners: ['random', 'gradual'], pairs: [[0, 0]] });
    expect(sides.map(({ message }) => message)).toEqual(['vendors[1] meets nobody', 'partners[1] meets nobody']);
  });

  it.each([
    ['an empty list', [], ['pairs']],
    ['no list', { 0: 1 }, ['pairs']],
    ['what is no pair', [[0, 1], [0, 1, 2], 5], ['pairs[1]', 'pairs[2]']],
    ['a position outside', [[0, 3]], ['pairs[0][1]']],
    ['a fraction', [[0.5, 1]], ['pairs[0][0]']],
    ['an id that two have', [[0, 'random']], ['pairs[0][1]']],
    [
      'a pair listed twice, also turned round',
      [
        [0, 1],
        [1, 0],
        [0, 1],
      ],
      ['pairs[1]', 'pairs[2]'],
    ],
  ])('refuses %s', async (_, pairs, paths) => {
    expect((await problemsOf({ players, pairs })).map(({ path }) => path)).toEqual(paths);
  });

  it('suggests the id that was meant', async () => {
    expect(await problemsOf({ players: ['tit-for-tat', 'grudger'], pairs: [['tit-for-tatt', 1]] })).toMatchObject([
      { expected: 'tit-for-tat' },
    ]);
  });

  it('refuses selfPlay beside pairs', async () => {
    const pairs = [[0, 1]];
    expect((await problemsOf({ players: ['tit-for-tat', 'grudger'], pairs, selfPlay: false })).map(({ path }) => path)).toEqual([
      'selfPlay',
    ]);
  });
});

describe('players by their traits', () => {
  it('are those that select gives, and saved by name', async () => {
    const filter = { ids: ['random', 'grudger', 'tit-for-tat'], stochastic: false };
    const { standings, spec } = await runTournament({ players: { select: filter }, length });
    expect(
      rowsOf(standings)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['grudger', 'tit-for-tat']);
    expect(spec).toMatchObject({ players: select(filter).map(({ id }) => id) });
  });

  it('may be one side, and paired by id', async () => {
    const { payoffs } = await runTournament({
      vendors: { select: { ids: ['grudger', 'tit-for-tat'] } },
      partners: ['always-defect'],
      pairs: [
        ['grudger', 0],
        ['tit-for-tat', 0],
      ],
      length,
    });
    expect(payoffs.vendor).toHaveLength(2);
  });

  it('are refused by the place of what is wrong', async () => {
    expect((await problemsOf({ players: { select: { nise: true, ids: ['nobody'] } } })).map(({ path }) => path)).toEqual([
      'players.select.nise',
      'players.select.ids[0]',
    ]);
    expect((await problemsOf({ players: { select: { nice: true, text: 'always defect' } } })).map(({ path }) => path)).toEqual([
      'players.select',
    ]);
    expect((await problemsOf({ players: { select: {}, all: true } })).map(({ path }) => path)).toEqual(['players.all']);
  });
});
