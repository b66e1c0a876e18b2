import { type Outcome, bothSides, mean, outcomes, ratioOfSums } from '../core/index.ts';
import { type Game, dealtCounts } from '../games/index.ts';
import { DetailGatherer } from './detailGatherer.ts';
import type { Job, Tally } from './job.ts';
import type { MatchListener, Sampler } from './sampler.ts';

const nothing = Object.freeze({ vendor: 0, partner: 0 });

/** The errors and the samples of tallies that are exact: one object for all of them, as there are many. */
export const noError: Tally['standardError'] = Object.freeze({ perRound: nothing, cooperation: nothing });
export const noSamples: Tally['samples'] = Object.freeze({ vendor: Object.freeze<number[]>([]), partner: Object.freeze<number[]>([]) });

/** Plays every repetition of a job, or one where nothing is left to chance, and averages. Means are ratios of sums, with the delta-method standard error. `tell` is told of each match. */
export function sampleJob({ vendor, partner, repetitions, from, detail }: Job, sampler: Sampler, tell?: MatchListener): Tally {
  const gatherer = detail === true ? new DetailGatherer(sampler.conditions.game) : undefined;
  const sample = sampler.sample({ vendor, partner }, repetitions, gatherer, from, tell);
  const { alike, lengths, dealt, scores, earned, cooperated, cells } = sample;
  let rounds = 0;
  for (let cell = 0; cell < cells.length; cell++) rounds += cells[cell]!;
  const perRound = bothSides((side) => ratioOfSums(earned[side], lengths));
  const deals = dealt.some((count) => count > 0) ? dealt : lengths;
  const cooperation = bothSides((side) => ratioOfSums(cooperated[side], deals));
  return {
    exact: alike,
    rounds: mean(lengths),
    scores: bothSides((side) => mean(scores[side])),
    perRound: bothSides((side) => perRound[side].value),
    cooperation: bothSides((side) => cooperation[side].value),
    outcomes: outcomeShares(dealtCounts(cells, sampler.conditions.game)),
    accounts: money(sampler.conditions.game, cells, rounds),
    standardError: alike
      ? noError
      : {
          perRound: bothSides((side) => perRound[side].standardError),
          cooperation: bothSides((side) => cooperation[side].standardError),
        },
    samples: alike ? noSamples : bothSides((side) => Array.from(scores[side])),
    played: rounds,
    ...(gatherer !== undefined && { detail: gatherer.detail(alike) }),
  };
}

function outcomeShares(cells: Float64Array): Record<Outcome, number> {
  const deals = cells.reduce((sum, count) => sum + count, 0);
  const share = (outcome: number): number => {
    let sum = 0;
    for (let cell = outcome; cell < cells.length; cell += 4) sum += cells[cell]!;
    return sum / deals;
  };
  return { CC: share(0), CD: share(1), DC: share(2), DD: share(3) };
}

/** Money a round in each account. */
function money({ states }: Game, cells: Float64Array, rounds: number): Record<string, number> {
  const sums: Record<string, number> = {};
  states.forEach(({ accounts }, state) => {
    for (const party in accounts) {
      const sum = outcomes.reduce((total, outcome, i) => total + cells[4 * state + i]! * accounts[party]![outcome], 0);
      sums[party] = (sums[party] ?? 0) + sum / rounds;
    }
  });
  return sums;
}
