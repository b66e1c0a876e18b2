import { describe, expect, it } from 'vitest';
import { games } from '../../src/games/index.ts';
import { type Executor, inProcess } from '../../src/jobs/index.ts';
import { type FullSpec, type Row, type TournamentSpec, runTournament } from '../../src/tournament/index.ts';
import { rejectionsOf } from '../support/refusals.ts';

const rowsOf = (standings: readonly Row[] | { vendor: readonly Row[] }): readonly Row[] => {
  if ('vendor' in standings) throw new Error('one pool expected');
  return standings;
};
const problemsOf = (spec: unknown) => rejectionsOf(() => runTournament(spec as TournamentSpec));
const row = (standings: Parameters<typeof rowsOf>[0], id: string): Row => rowsOf(standings).find((one) => one.id === id)!;

describe('several conditions', () => {
  const players = ['tit-for-tat', 'always-defect'];
  const short = { name: 'short', length: { rounds: 2 } };
  const long = { name: 'long', length: { rounds: 10 } };

  it('are each what the same tournament is alone', async () => {
    const shared = { players: [...players, 'first-by-tullock'], repetitions: 5, seed: 'rain', measures: true } as const;
    const noise = { execution: 0.1 };
    const { conditions } = await runTournament({
      ...shared,
      conditions: [
        { ...short, noise },
        { ...long, weight: 2 },
      ],
    });
    const alone = await Promise.all([
      runTournament({ ...shared, length: short.length, noise }),
      runTournament({ ...shared, length: long.length }),
    ]);
    expect(conditions!.map((one) => ({ ...one, spec: null }))).toEqual(
      alone.map((one, k) => ({ name: ['short', 'long'][k], weight: k + 1, ...one, spec: null })),
    );
  });

  it('are added up by round for the order, and by match for the score', async () => {
    const { standings, payoffs, cooperation, exact, measures } = await runTournament({
      players,
      conditions: [short, { ...long, weight: 3 }],
      selfPlay: false,
    });
    // By hand, 5 3 1 0: of two rounds the defector has 6, tit for tat 1; of ten, 14 and 9.
    expect(row(standings, 'always-defect').perRound).toBeCloseTo((6 / 2 + (3 * 14) / 10) / 4, 12);
    // A match weighs 1 / 2 and 3 / 10.
    expect(row(standings, 'always-defect').score).toBeCloseTo((6 / 2 + (14 * 3) / 10) / (1 / 2 + 3 / 10), 12);
    expect(row(standings, 'tit-for-tat').cooperation).toBeCloseTo((1 / 2 + 3 / 10) / 4, 12);
    expect(payoffs.vendor[0]![1]).toBeCloseTo((1 / 2 + (3 * 9) / 10) / 4, 12);
    expect(cooperation.partner[1]![0]).toBeCloseTo((1 / 2 + 3 / 10) / 4, 12);
    expect(exact).toBe(true);
    expect(measures).toBeUndefined();
  });

  it('give points a game where a round counts the same in each', async () => {
    const { standings } = await runTournament({
      players,
      conditions: [
        { ...short, weight: 2 },
        { ...long, weight: 10 },
      ],
      selfPlay: false,
    });
    expect(row(standings, 'always-defect')).toMatchObject({
      score: expect.closeTo((6 + 14) / 2, 12),
      perRound: expect.closeTo(20 / 12, 12),
    });
  });

  it('rank by payoff a round, not by score', async () => {
    // In one round the defector gains 5 off a cooperator and 1 off tit for tat's answer thereafter; cooperation pays in the long game.
    const field = ['tit-for-tat', 'always-defect'];
    const { standings } = await runTournament({
      players: field,
      conditions: [{ length: { rounds: 1 }, weight: 100 }, { length: { rounds: 100 } }],
    });
    const [first, second] = rowsOf(standings);
    // One round: 3 and 0 against 5 and 1. A hundred: 300 and 99 against 104 and 100. Means a round: 1.5 and 3; 1.995 and 1.02.
    expect(first).toMatchObject({ rank: 1, id: 'always-defect', perRound: expect.closeTo((100 * 3 + 1.02) / 101, 12) });
    expect(second).toMatchObject({ rank: 2, id: 'tit-for-tat', perRound: expect.closeTo((100 * 1.5 + 1.995) / 101, 12) });
  });

  it('share their streams: the same conditions twice tell no more than once', async () => {
    const spec = { players: ['tit-for-tat', 'random'], length: { rounds: 30 }, method: 'sampled', repetitions: 8 } as const;
    const once = await runTournament(spec);
    const twice = await runTournament({ ...spec, conditions: [{}, {}] });
    rowsOf(twice.standings).forEach((found, k) => {
      const own = rowsOf(once.standings)[k]!;
      expect(found.id).toBe(own.id);
      expect(found.score).toBeCloseTo(own.score!, 10);
      expect(found.standardError).toBeCloseTo(own.standardError!, 10);
      expect(own.standardError).toBeGreaterThan(0);
    });
    expect(twice.conditions!.map(({ name }) => name)).toEqual(['1', '2']);
    expect(twice.played).toBe(2 * once.played);
  });

  it('may differ in their game, in whose chairs are alike, and in their end', async () => {
    const conditions = [
      { name: 'chicken', game: games.chicken },
      { name: 'one forgets', recall: { vendor: 1, partner: 0.5 } },
      { name: 'chance ends it', length: { continuation: 0.9 } },
    ];
    const spec: FullSpec = { players: ['tit-for-tat', 'grudger'], conditions };
    const result = await runTournament(spec);
    expect(result.exact).toBe(true);
    result.payoffs.vendor.forEach((cells, i) =>
      cells.forEach((value, j) => {
        const sum = result.conditions!.reduce((all, { payoffs }) => all + payoffs.vendor[i]![j]!, 0);
        expect(value).toBeCloseTo(sum / 3, 12);
      }),
    );
  });

  it('have no score where a long run is among them, unless all are long runs that are discounted', async () => {
    const endless = { length: { rounds: Infinity } };
    const mixed = await runTournament({ players, conditions: [short, endless] });
    expect(row(mixed.standings, 'always-defect')).toMatchObject({
      score: null,
      perRound: expect.closeTo((4 / 2 + 1) / 2, 12),
      standardError: 0,
    });
    const worth = await runTournament({
      players,
      conditions: [
        { ...endless, discount: 0.5 },
        { ...endless, discount: 0.9, weight: 3 },
      ],
      selfPlay: false,
    });
    // Present values of 5, 1, 1, …: 5 + 1 and 5 + 9.
    expect(row(worth.standings, 'always-defect').score).toBeCloseTo((6 + 3 * 14) / 4, 9);
    const played = await runTournament({
      players: [...players, 'adaptor-brief'],
      conditions: [short, { ...long, discount: 0.5 }],
      repetitions: 1,
    });
    expect(row(played.standings, 'adaptor-brief').standardError).toBeNull();
  });

  it('come with pairs and with two pools', async () => {
    const { standings, payoffs, conditions } = await runTournament({
      vendors: ['tit-for-tat', 'always-defect'],
      partners: ['always-cooperate', 'grudger'],
      pairs: [
        [0, 0],
        [1, 1],
      ],
      conditions: [short, long],
    });
    expect(payoffs.vendor).toEqual([
      [3, null],
      [null, (6 / 2 + 14 / 10) / 2],
    ]);
    expect('vendor' in standings).toBe(true);
    expect(conditions![1]!.payoffs.vendor[1]![1]).toBeCloseTo(1.4, 12);
  });

  it('are saved so that they give the same bytes again', async () => {
    const spec = {
      players: [...players, 'first-by-tullock'],
      repetitions: 3,
      noise: { execution: 0.1 },
      conditions: [{ length: { rounds: 5 } }, { name: 'w', length: { continuation: 0.5 }, weight: 0.5 }],
    };
    const text = JSON.stringify(await runTournament(spec));
    expect(JSON.stringify(await runTournament((JSON.parse(text) as { spec: TournamentSpec }).spec))).toBe(text);
    const endless = await runTournament({ players, conditions: [{ length: { rounds: Infinity } }] });
    expect(endless.spec.conditions).toEqual([{ length: { rounds: 'Infinity' } }]);
    const again = await runTournament((JSON.parse(JSON.stringify(endless)) as { spec: TournamentSpec }).spec);
    expect(again).toEqual(endless);
  });
});

describe('the door for conditions', () => {
  const players = ['tit-for-tat'];

  it.each([
    ['none', [], ['conditions']],
    ['no list', { length: { rounds: 3 } }, ['conditions']],
    ['what is none', [5, null], ['conditions[0]', 'conditions[1]']],
    ['unknown options', [{ rounds: 5 }], ['conditions[0].rounds']],
    ['bad values', [{ length: { rounds: 0 }, noise: { execution: 2 } }], ['conditions[0].length.rounds', 'conditions[0].noise.execution']],
    [
      'weights of 0 or none',
      [{ weight: 0 }, { weight: -1 }, { weight: NaN }, { weight: Infinity }],
      [0, 1, 2, 3].map((k) => `conditions[${k}].weight`),
    ],
    ['a name twice, also one by position', [{ name: 'a' }, { name: 'a' }, { name: '4' }, {}], ['conditions[1].name', 'conditions[3].name']],
    ['a name that is none', [{ name: '' }], ['conditions[0].name']],
  ])('refuses %s', async (_, conditions, paths) => {
    expect((await problemsOf({ players, conditions })).map(({ path }) => path)).toEqual(paths);
  });

  it('refuses what each condition overrides', async () => {
    const conditions = [{ length: { rounds: 2 } }, { length: { rounds: 3 } }];
    expect((await problemsOf({ players, length: { rounds: 5 }, conditions })).map(({ path }) => path)).toEqual(['length']);
    const { conditions: found } = await runTournament({ players, length: { rounds: 5 }, conditions: [{}, { length: { rounds: 3 } }] });
    expect(found!.map(({ standings }) => rowsOf(standings)[0]!.score)).toEqual([15, 9]);
  });

  describe('where a match without end would have to be played', () => {
    const mixed = ['tit-for-tat', 'gradual'];
    const endless = { rounds: Infinity } as const;
    const tenRounds = { name: 'ten', length: { rounds: 10 } };
    const pathsOf = async (spec: TournamentSpec): Promise<string[]> => (await problemsOf(spec)).map(({ path }) => path);

    it('names each of the conditions that say so', async () => {
      const conditions = [tenRounds, { length: endless }, { name: 'also', length: endless }];
      const paths = ['conditions[1].length.rounds', 'conditions[2].length.rounds'];
      expect(await pathsOf({ players: mixed, conditions })).toEqual(paths);
      expect(await pathsOf({ players: ['grudger'], method: 'sampled', conditions })).toEqual(paths);
    });

    it('names the shared length once', async () => {
      expect(await pathsOf({ players: mixed, length: endless, conditions: [{}, tenRounds, {}] })).toEqual(['length.rounds']);
      expect(await pathsOf({ players: mixed, length: endless })).toEqual(['length.rounds']);
    });

    it('says so before anything is run, and lets be what can be solved', async () => {
      let runs = 0;
      const executor: Executor = (jobs, options) => {
        runs++;
        return inProcess(jobs, options);
      };
      const conditions = [tenRounds, { length: endless }];
      await expect(runTournament({ players: mixed, conditions }, { executor })).rejects.toThrow('without end');
      expect(runs).toBe(0);
      const { exact } = await runTournament({ players: ['tit-for-tat', 'grudger'], conditions }, { executor });
      expect([runs, exact]).toEqual([1, true]);
    });
  });

  it('tells once what is wrong with what they share', async () => {
    expect((await problemsOf({ players, recall: 2, conditions: [{}, {}] })).map(({ path }) => path)).toEqual(['recall']);
  });
});
