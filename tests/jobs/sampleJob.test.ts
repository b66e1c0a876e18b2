import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { type Move, mean, standardError } from '../../src/core/index.ts';
import { TooLarge, expectMatch } from '../../src/exact/index.ts';
import { publicGame } from '../../src/games/index.ts';
import { type Job, inProcess, runJob } from '../../src/jobs/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { program, sequence } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne, anyPublicGame } from '../support/arbitraries.ts';
import { ring } from '../support/large.ts';
import { machines } from '../support/machines.ts';

const { TFT, WSLS, ALLC, ALLD, GRIM, GTFT_1_3 } = machines;
const jobOf = (job: Partial<Job>): Job => ({
  vendor: TFT,
  partner: GRIM,
  conditions: {},
  method: 'sampled',
  repetitions: 5,
  seed: 'donnant',
  ...job,
});

/** The scores of each repetition, played one by one. */
function replayed({ vendor, partner, conditions, seed, repetitions }: Job) {
  return Array.from({ length: repetitions }, (_, repetition) => playMatch(vendor, partner, { ...conditions, seed, repetition }));
}

/** Scores less what a round is worth, by a long match that counts for nothing else, for each round above expectation; plain where games end. */
function heldScores(job: Job, side: 'vendor' | 'partner', scores: readonly number[]): readonly number[] {
  const { length = { rounds: 0 }, discount = 1 } = job.conditions;
  const ends = job.conditions.game?.states.some((state) => Object.values(state.ends).some((chance) => chance > 0)) ?? false;
  if ('rounds' in length || ends) return scores;
  const factor = typeof discount === 'number' ? discount : discount[side];
  const spanOf = (rounds: number): number => Array.from({ length: rounds }, (_, k) => factor ** k).reduce((sum, weight) => sum + weight);
  const rounds = Math.ceil(4 / (1 - length.continuation));
  const conditions = { ...job.conditions, length: { rounds }, seed: job.seed, repetition: Number.MAX_SAFE_INTEGER };
  const worth = playMatch(job.vendor, job.partner, conditions).scores[side] / spanOf(rounds);
  // Nothing ends these matches before their time.
  const due = replayed({ ...job, vendor: ALLC, partner: ALLC, conditions: { length } });
  return scores.map((score, k) => score - worth * (spanOf(due[k]!.rounds) - 1 / (1 - length.continuation * factor)));
}

function agreesWithReplay(job: Job): void {
  const tally = runJob(job);
  const matches = replayed(job);
  const played = matches.reduce((sum, match) => sum + match.rounds, 0);
  expect(tally.played).toBe(tally.exact ? played / job.repetitions : played);
  expect(tally.rounds).toBeCloseTo(played / job.repetitions, 10);
  for (const side of ['vendor', 'partner'] as const) {
    const scores = matches.map((match) => match.scores[side]);
    const samples = tally.exact ? [] : heldScores(job, side, scores);
    expect(tally.samples[side]).toHaveLength(samples.length);
    samples.forEach((score, i) => expect(tally.samples[side][i]).toBeCloseTo(score, 7));
    if (tally.exact) for (const score of scores) expect(tally.scores[side]).toBeCloseTo(score, 7);
    expect(tally.cooperation[side]).toBeCloseTo(
      matches.reduce((sum, match) => sum + match.cooperation[side] * match.rounds, 0) / played,
      10,
    );
  }
  const both = matches.reduce(
    (sum, { moves }) => sum + [...moves.vendor].filter((move, i) => move === 'C' && moves.partner[i] === 'C').length,
    0,
  );
  expect(tally.outcomes.CC).toBeCloseTo(both / played, 10);
}

describe('every repetition of a sampled job can be replayed with playMatch', () => {
  const anyLength = fc.constantFrom<NonNullable<ConditionOptions['length']>>({ rounds: 40 }, { rounds: 300 }, { continuation: 0.95 });

  it('under any conditions', () => {
    fc.assert(
      fc.property(anyMachine(5), anyMemoryOne, anyConditions, anyLength, fc.string(), (vendor, partner, conditions, length, seed) => {
        agreesWithReplay(jobOf({ vendor, partner, conditions: { ...conditions, length }, seed }));
      }),
      { numRuns: 60 },
    );
  });

  it('in games of several public states', () => {
    fc.assert(
      fc.property(anyMachine(4), anyMachine(4), anyPublicGame, anyLength, (vendor, partner, game, length) => {
        agreesWithReplay(jobOf({ vendor, partner, conditions: { game, length, noise: { execution: 0.1 } } }));
      }),
      { numRuns: 60 },
    );
  });

  it('where nothing is left to chance, also by its length, with and without discount', () => {
    const cycler = sequence('CCDCDDC');
    const lengths = [{ rounds: 1 }, { rounds: 7 }, { rounds: 1000 }, { continuation: 0 }, { continuation: 0.9 }, { continuation: 0.999 }];
    for (const [vendor, partner] of [
      [TFT, cycler],
      [GRIM, cycler],
      [WSLS, TFT],
      [ALLC, ALLD],
    ] as const) {
      for (const length of lengths) {
        for (const discount of [1, 0.99, { vendor: 0.5, partner: 0 }])
          agreesWithReplay(jobOf({ vendor, partner, conditions: { length, discount } }));
      }
    }
  });

  it('where a program plays', () => {
    const counter = program({
      id: 'counter',
      memory: 0,
      play: (n) => (n % 3 === 0 ? 0.7 : 'C'),
      learn: (n, { other }) => (other === 'C' ? n + 1 : 0),
    });
    agreesWithReplay(
      jobOf({
        vendor: counter,
        partner: GTFT_1_3,
        conditions: { noise: { execution: 0.1, perception: 0.1 }, recall: 0.9, length: { continuation: 0.98 } },
      }),
    );
  });
});

describe('a pair that leaves nothing to chance', () => {
  it('is exact, and played once for all repetitions', () => {
    const { exact, standardError, samples, scores, perRound, played } = runJob(
      jobOf({ vendor: WSLS, partner: sequence('CDD'), repetitions: 7, conditions: { length: { rounds: 100 } } }),
    );
    expect(standardError).toEqual({ perRound: { vendor: 0, partner: 0 }, cooperation: { vendor: 0, partner: 0 } });
    expect({ exact, samples }).toEqual({ exact: true, samples: { vendor: [], partner: [] } });
    expect(Number(scores.vendor) / 100).toBeCloseTo(perRound.vendor, 12);
    expect(played).toBe(100);
  });

  it('may be one of programs: what is never left to a draw is played once, and exact', () => {
    const copy = program({ id: 'copy', memory: 'C', play: (last) => last as Move, learn: (_, { other }) => other });
    const conditions = { length: { rounds: 50 } };
    const told = runJob(jobOf({ vendor: copy, partner: GRIM, conditions }));
    const solved = runJob(jobOf({ vendor: TFT, partner: GRIM, conditions, method: 'exact' }));
    expect(told).toMatchObject({ exact: true, scores: solved.scores, perRound: solved.perRound, samples: { vendor: [], partner: [] } });
    expect(told.standardError).toEqual(solved.standardError);
    const wavering = program({ ...copy, id: 'wavering', play: (last, { round }) => (round === 50 ? 0.5 : (last as Move)) });
    const curious = program({
      ...copy,
      id: 'curious',
      play: (last, { random, round }) => (round === 9 && random() < -1 ? 'D' : (last as Move)),
    });
    const chancy: Partial<Job>[] = [
      { vendor: wavering },
      { vendor: curious },
      { vendor: GRIM, partner: curious },
      { vendor: copy, partner: GTFT_1_3 },
      { vendor: copy, conditions: { length: { continuation: 0.9 } } },
      { vendor: copy, conditions: { ...conditions, noise: { execution: { vendor: 0, partner: 0.1 } } } },
      { vendor: copy, conditions: { ...conditions, noise: { perception: 0.1 } } },
      { vendor: copy, conditions: { ...conditions, recall: 0.9 } },
    ];
    for (const job of chancy) {
      const tally = runJob(jobOf({ partner: GRIM, conditions, ...job }));
      expect([tally.exact, tally.samples.vendor.length]).toEqual([false, 5]);
    }
  });

  it('is told over a billion rounds, with and without discount, as exactly as it is solved', () => {
    for (const discount of [1, 1 - 1e-7]) {
      const conditions = { length: { rounds: 1_000_000_000 }, discount };
      const { scores, rounds } = runJob(jobOf({ vendor: WSLS, partner: sequence('CCDDD'), conditions }));
      expect(rounds).toBe(1_000_000_000);
      // The match repeats itself every ten rounds; the total is that of ten rounds times a geometric sum.
      const { moves } = playMatch(WSLS, sequence('CCDDD'), { length: { rounds: 1000 } });
      const pay = [...moves.vendor].map((move, i) => ({ CC: 3, CD: 0, DC: 5, DD: 1 })[`${move}${moves.partner[i]!}` as 'CC']);
      const cycle = 10;
      expect(pay.slice(0, 500)).toEqual(pay.slice(500));
      const over = pay.slice(0, cycle).reduce((sum, points, i) => sum + points * discount ** i, 0);
      const turns = 1e9 / cycle;
      const factor = discount === 1 ? turns : (1 - Math.exp(1e9 * Math.log(discount))) / -Math.expm1(cycle * Math.log(discount));
      expect(scores.vendor! / (over * factor)).toBeCloseTo(1, 10);
    }
  });

  it('passes through public states to the end that the game sets', () => {
    const payoffs = { T: 5, R: 3, P: 1, S: 0 };
    const accounts = { company: { CC: 2, CD: 0, DC: 0, DD: -1 } };
    const game = publicGame({
      start: 'trial',
      states: {
        trial: { payoffs, next: { CC: 'regular', CD: 'trial', DC: 'trial', DD: 'trial' } },
        regular: { payoffs: { T: 9, R: 7, P: 2, S: 1 }, accounts, next: { CC: 'regular', CD: 'regular', DC: null, DD: null } },
      },
    });
    const conditions = { game, length: { rounds: 10 } };
    const tally = runJob(jobOf({ vendor: sequence('CCD'), partner: ALLC, conditions }));
    expect(tally).toMatchObject({ rounds: 3, scores: { vendor: 3 + 7 + 9 }, accounts: { company: 2 / 3 } });
    expect(tally.outcomes).toEqual({ CC: 2 / 3, CD: 0, DC: 1 / 3, DD: 0 });
  });
});

describe('jobs run one after the other', () => {
  const shared = { length: { continuation: 0.9 }, noise: { execution: 0.1 } };
  const jobs = [
    jobOf({ conditions: shared }),
    jobOf({ vendor: GTFT_1_3, conditions: shared, repetitions: 3 }),
    jobOf({ vendor: WSLS, partner: TFT, conditions: shared, seed: 'other' }),
    jobOf({ conditions: shared, method: 'exact' }),
    jobOf({ conditions: { ...shared, recall: 0.9 } }),
    jobOf({ conditions: shared }),
  ];

  it('give what each gives alone, in any order', async () => {
    const alone = jobs.map((job) => runJob(job));
    expect(await inProcess(jobs, {})).toEqual(alone);
    expect(await inProcess([...jobs].reverse(), {})).toEqual([...alone].reverse());
  });

  it('lie within four standard errors of what is solved', () => {
    const job = jobOf({
      vendor: GTFT_1_3,
      partner: WSLS,
      conditions: { ...shared, noise: { execution: 0.1, perception: 0.1 } },
      repetitions: 4000,
    });
    const { perRound, cooperation, standardError } = runJob(job);
    const exact = expectMatch(job.vendor, job.partner, job.conditions);
    for (const side of ['vendor', 'partner'] as const) {
      expect(Math.abs(perRound[side] - exact.perRound[side])).toBeLessThan(4 * standardError.perRound[side]);
      expect(Math.abs(cooperation[side] - exact.cooperation[side])).toBeLessThan(4 * standardError.cooperation[side]);
    }
  });

  it('gain and lose nothing by the luck of lengths', () => {
    const friendly = program({ id: 'friendly', memory: null, play: () => 'C', learn: () => null });
    const { samples } = runJob(jobOf({ vendor: friendly, partner: ALLC, conditions: { length: { continuation: 0.95 } } }));
    for (const score of samples.vendor) expect(score).toBeCloseTo(3 * 20, 10);
  });

  it('are alike where only one round is ever played, and keep their scores where the game may end a match', () => {
    const friendly = program({ id: 'friendly', memory: null, play: () => 'C', learn: () => null });
    const brief = runJob(jobOf({ vendor: friendly, partner: ALLC, conditions: { length: { continuation: 0 } } }));
    expect(brief).toMatchObject({ exact: true, scores: { vendor: 3, partner: 3 }, played: 1 });
    const payoffs = { T: 5, R: 3, P: 1, S: 0 };
    const game = publicGame({
      start: 'on',
      states: {
        on: { payoffs, next: { CC: { on: 0.5, end: 0.5 }, CD: 'on', DC: 'on', DD: 'on' } },
        end: { payoffs, next: { CC: null, CD: null, DC: null, DD: null } },
      },
    });
    const job = jobOf({ vendor: ALLC, partner: ALLC, conditions: { game, length: { continuation: 0.9 } } });
    expect(runJob(job).samples.vendor).toEqual(replayed(job).map(({ scores }) => scores.vendor));
  });

  it('have totals within four standard errors of what is solved, lengths drawn', () => {
    for (const discount of [1, 0.97]) {
      const conditions = { length: { continuation: 0.9 }, noise: { execution: 0.1 }, discount };
      for (const [vendor, partner] of [
        [ALLD, GRIM],
        [TFT, WSLS],
        [ALLD, GTFT_1_3],
      ] as const) {
        const { samples } = runJob(jobOf({ vendor, partner, conditions, repetitions: 3000 }));
        const { scores } = expectMatch(vendor, partner, conditions);
        for (const side of ['vendor', 'partner'] as const) {
          const error = Math.abs(mean(samples[side]) - Number(scores[side])) / standardError(samples[side]);
          expect(error).toBeLessThan(4);
        }
      }
    }
  });

  it('are played where a pair has more joint states than can be solved, unless it has to be', () => {
    const conditions = { length: { continuation: 0.99999 }, noise: { execution: 0.05 } };
    const job = jobOf({ vendor: ring(100), partner: ring(101), conditions, method: 'auto', repetitions: 2 });
    expect(runJob(job)).toEqual(runJob({ ...job, method: 'sampled' }));
    expect(() => runJob({ ...job, method: 'exact' })).toThrow(/pair: has too many joint states .* received 10100/);
    expect(() => runJob({ ...job, conditions: { ...conditions, length: { rounds: Infinity } } })).toThrow(TooLarge);
  });

  it('are refused with every problem of their conditions, and where they have no end', () => {
    expect(() => runJob(jobOf({ conditions: { recall: 2, length: { rounds: 0 } } }))).toThrow(/recall/);
    expect(() => runJob(jobOf({ conditions: { length: { rounds: Infinity } } }))).toThrow(/without end/);
  });
});
