import { describe, expect, it } from 'vitest';
import { type BothSides, InputError, bothSides, streamFor } from '../../src/core/index.ts';
import { prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { type Executor, type Job, type Tally, inProcess } from '../../src/jobs/index.ts';
import { memoryOne, program } from '../../src/strategies/index.ts';
import { runTournament } from '../../src/tournament/runTournament.ts';
import type { AdaptiveOptions } from '../../src/tournament/statistics/adaptiveOptions.ts';
import { adaptiveTournament } from '../../src/tournament/statistics/adaptiveTournament.ts';
import { continuing } from '../../src/tournament/statistics/continuing.ts';
import { machines } from '../support/machines.ts';
import { normalDraws } from './statistics/normalDraws.ts';

const { TFT, ALLC, ALLD } = machines;
const tossing = (id: string, chance: number) =>
  memoryOne({ id, opening: chance, reply: { CC: chance, CD: chance, DC: chance, DD: chance } });
/** Half cooperations after a first one, drawn by itself from a stream of its own. */
const drawing = program({ id: 'drawing', memory: 0, play: (next) => (next < 0.5 ? 'C' : 'D'), learn: (_, __, ctx) => ctx.random() });

describe('a tournament in stretches', () => {
  const spec = {
    vendors: [TFT, tossing('half', 0.5), drawing],
    partners: [ALLD, tossing('seldom', 0.2), drawing],
    game: stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 7, R: 4, P: 2, S: -1 } }),
    length: { continuation: 0.9 },
    noise: { execution: 0.1, perception: { vendor: 0.2, partner: 0 } },
    recall: 0.9,
    method: 'sampled',
    statistics: true,
  } as const;
  const scoresOf = async (repetitions: number, executor: Executor): Promise<BothSides<(readonly number[])[]>> => {
    const { statistics } = await runTournament({ ...spec, repetitions }, { executor });
    if (statistics === undefined || 'players' in statistics) throw new Error('two pools were asked for');
    return bothSides((side) => [...statistics[side].players].sort((a, b) => a.position - b.position).map(({ scores }) => scores));
  };

  it('has the repetitions of one long run, in two pools and an asymmetric game', async () => {
    const whole = await scoresOf(11, inProcess);
    const from = continuing(inProcess);
    const parts = [await scoresOf(4, from(0)), await scoresOf(5, from(4)), await scoresOf(2, from(9))];
    expect(bothSides((side) => whole[side].map((_, i) => parts.flatMap((part) => part[side][i]!)))).toEqual(whole);
    expect(new Set(whole.vendor[1]).size).toBeGreaterThan(5);
  });

  it('solves what can be solved but once', async () => {
    const asked: number[] = [];
    const counting: Executor = (jobs, options) => {
      asked.push(jobs.length);
      return inProcess(jobs, options);
    };
    const from = continuing(counting);
    const mixed = { players: [TFT, ALLC, drawing], length: { rounds: 5 }, repetitions: 3 };
    const first = await runTournament(mixed, { executor: from(0) });
    const again = await runTournament(mixed, { executor: from(0) });
    // Of six pairs three meet the program.
    expect(asked).toEqual([6, 3]);
    expect(again).toEqual(first);
  });
});

describe('an adaptive tournament', () => {
  const noisy = { length: { rounds: 20 }, noise: { execution: 0.05 }, method: 'sampled', seed: 'adaptive' } as const;

  it('stops at the first look that tells an easy pair apart, and gives the tournament of so many repetitions', async () => {
    const spec = { players: [ALLC, ALLD, TFT], ...noisy };
    const result = await adaptiveTournament(spec, { separate: [['allc', 'alld']], budget: { repetitions: 100 } });
    const { standardError } = result.comparisons[0]!;
    expect(result).toMatchObject({ repetitions: 10, looks: 1, mostLooks: 10, level: 0.95, margin: 0 });
    expect(result.comparisons).toEqual([
      {
        ids: ['allc', 'alld'],
        positions: [0, 1],
        verdict: 'separated',
        difference: expect.any(Number),
        standardError,
        exact: false,
        looks: 1,
      },
    ]);
    const tournament = await runTournament({ ...spec, repetitions: 10 });
    expect(result.tournament).toEqual(tournament);
    const scores = (id: string): number =>
      (tournament.standings as readonly { id: string; score: number }[]).find((row) => row.id === id)!.score;
    expect(result.comparisons[0]!.difference).toBeCloseTo(scores('allc') - scores('alld'), 10);
    expect(JSON.parse(JSON.stringify(result.comparisons))).toEqual(result.comparisons);
  });

  it('knows exact pairs without a look', async () => {
    const { comparisons } = await adaptiveTournament(
      { players: [ALLC, ALLD, tossing('a', 0.3), tossing('b', 0.3)], length: { rounds: 10 } },
      {
        separate: [
          [0, 1],
          ['a', 'b'],
        ],
        budget: { repetitions: 20 },
      },
    );
    expect(comparisons.map(({ verdict, exact, looks, standardError }) => [verdict, exact, looks, standardError])).toEqual([
      ['separated', true, 0, 0],
      ['equal', true, 0, 0],
    ]);
  });

  it('plays on until every two neighbours are told apart', async () => {
    const { comparisons, tournament } = await adaptiveTournament(
      { players: [ALLC, ALLD, TFT], ...noisy },
      { separate: 'neighbours', budget: { repetitions: 1000 }, batch: 25 },
    );
    const standings = tournament.standings as readonly { id: string; score: number }[];
    expect(comparisons.map(({ ids }) => ids)).toEqual([
      [standings[0]!.id, standings[1]!.id],
      [standings[1]!.id, standings[2]!.id],
    ]);
    expect(comparisons.every(({ verdict, difference }) => verdict === 'separated' && difference > 0)).toBe(true);
  });

  it('compares within each side of two pools', async () => {
    const { comparisons } = await adaptiveTournament(
      { vendors: [ALLC, ALLD], partners: [TFT, ALLD, ALLC], ...noisy },
      { separate: { vendor: [['alld', 'allc']], partner: [[1, 2]] }, budget: { repetitions: 40 }, batch: 20 },
    );
    expect(comparisons.map(({ side, ids, verdict }) => [side, ...ids, verdict])).toEqual([
      ['vendor', 'alld', 'allc', 'separated'],
      ['partner', 'alld', 'allc', 'separated'],
    ]);
  });

  it('says of equals that they differ by less than the margin, or leaves them open when the budget ends', async () => {
    const spec = {
      players: [tossing('heads', 0.5), tossing('tails', 0.5)],
      length: { rounds: 20 },
      method: 'sampled',
      selfPlay: false,
    } as const;
    const run = (margin: number) => adaptiveTournament(spec, { separate: [[0, 1]], margin, budget: { repetitions: 400 }, batch: 100 });
    const near = await run(8);
    expect(near.comparisons[0]).toMatchObject({ verdict: 'equal', looks: near.looks });
    expect(near.looks).toBeLessThan(4);
    expect(await run(0)).toMatchObject({ repetitions: 400, looks: 4, comparisons: [{ verdict: 'open', looks: 4 }] });
  });

  it('lists what is wrong with its options', async () => {
    const wrong = {
      separate: [['tft', 'nobody'], ['tft', 'tft'], 'x'],
      level: 1,
      margin: -1,
      budget: { repetitions: 1 },
      batch: 0.5,
      looks: 3,
    };
    const error = await adaptiveTournament({ players: [TFT, ALLC] }, wrong as unknown as AdaptiveOptions).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(({ path }) => path)).toEqual([
      'options.looks',
      'options.level',
      'options.margin',
      'options.budget.repetitions',
      'options.batch',
      'options.separate[0][1]',
      'options.separate[1]',
      'options.separate[2]',
    ]);
    const sides = adaptiveTournament({ vendors: [TFT], partners: [ALLC] }, { separate: {}, budget: { repetitions: 10 } });
    await expect(sides).rejects.toThrow('nobody to tell apart');
  });
});

describe('verdicts at 90 %, ten looks', () => {
  /** Two players whose scores are drawn from normal distributions with a share of luck in common; the second is ahead by `lead`. */
  const drawn = (round: number, lead: number): Executor => {
    const draw = normalDraws(streamFor({ seed: 'verdicts', repetition: round, purpose: 'figure' }));
    return (jobs) => Promise.resolve(jobs.map((job) => tallyOf(job, draw, lead)));
  };
  const tallyOf = ({ vendor, repetitions }: Job, draw: () => number, lead: number): Tally => {
    const samples = Array.from({ length: repetitions }, () => draw() + (vendor.id === 'second' ? lead : 0));
    const mean = samples.reduce((sum, score) => sum + score, 0) / repetitions;
    const none = bothSides(() => 0);
    return {
      exact: false,
      rounds: 1,
      scores: bothSides(() => mean),
      perRound: bothSides(() => mean),
      cooperation: none,
      outcomes: { CC: 1, CD: 0, DC: 0, DD: 0 },
      accounts: {},
      standardError: { perRound: none, cooperation: none },
      samples: bothSides(() => samples),
      played: repetitions,
    };
  };
  const [first, second] = [tossing('first', 0.5), tossing('second', 0.5)];
  const spec = { vendors: [first, second], partners: [ALLC], length: { rounds: 1 }, method: 'sampled' } as const;
  const options: AdaptiveOptions = { separate: { vendor: [[0, 1]] }, level: 0.9, budget: { repetitions: 100 }, batch: 10 };
  const verdicts = async (rounds: number, lead: number, more: Partial<AdaptiveOptions> = {}): Promise<string[]> => {
    const told: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const { comparisons } = await adaptiveTournament(spec, { ...options, ...more }, { executor: drawn(round, lead) });
      told.push(comparisons[0]!.verdict);
    }
    return told;
  };
  const share = (told: readonly string[], verdict: string): number => told.filter((one) => one === verdict).length / told.length;

  it('separate equal players in no more than one in ten', async () => {
    const wrong = share(await verdicts(400, 0), 'separated');
    expect(wrong).toBeLessThanOrEqual(0.1);
    expect(wrong).toBeGreaterThan(0.01);
  });

  it('call players equal who differ by the margin in no more than one in ten', async () => {
    const told = await verdicts(400, 1, { margin: 1 });
    expect(share(told, 'equal')).toBeLessThanOrEqual(0.1);
  });

  it('nearly always tell apart who differ by as much as luck scatters', async () => {
    expect(share(await verdicts(100, 1), 'separated')).toBeGreaterThan(0.95);
  });

  it('separate two who toss the same coin, in games that are played, in no more than one in ten', async () => {
    const equals = {
      players: [tossing('heads', 0.5), tossing('tails', 0.5)],
      length: { rounds: 5 },
      game: prisonersDilemma(),
      selfPlay: false,
    } as const;
    let wrong = 0;
    const rounds = 200;
    for (let round = 0; round < rounds; round++) {
      const { comparisons } = await adaptiveTournament(
        { ...equals, method: 'sampled', seed: `coin ${round}` },
        { ...options, separate: 'neighbours' },
      );
      wrong += comparisons[0]!.verdict === 'separated' ? 1 : 0;
    }
    expect(wrong / rounds).toBeLessThanOrEqual(0.1);
  });
});
