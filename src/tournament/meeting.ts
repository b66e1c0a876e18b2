import { type BothSides, type Side, bothSides } from '../core/index.ts';
import type { Tally } from '../jobs/index.ts';
import type { ReadyCondition } from './readTournamentConditions.ts';

/** What one side got out of one meeting. */
export interface Result {
  readonly score: number | null;
  readonly perRound: number;
  readonly cooperation: number;
  /** Scores of the repetitions; empty where exact. */
  readonly samples: ArrayLike<number>;
}

/** What came of one meeting. */
export type Meeting = BothSides<Result>;

/** A meeting from its tally. */
export function meetingOf(tally: Tally): Meeting {
  return { vendor: resultOf(tally, 'vendor'), partner: resultOf(tally, 'partner') };
}

function resultOf(tally: Tally, side: Side): Result {
  return { score: tally.scores[side], perRound: tally.perRound[side], cooperation: tally.cooperation[side], samples: tally.samples[side] };
}

/**
 * One pair under several conditions, taken together. Rounds have the weights of their conditions. In scores a match has the weight of a
 * round divided by its mean length, so that rounds come up as often as they weigh. A long run beside matches that end has no such
 * weight: there is no score then, and none where one of the conditions has none.
 */
export function together(meetings: readonly Meeting[], conditions: readonly ReadyCondition[]): Meeting {
  const byRound = shares(conditions.map(({ weight }) => weight));
  const endless = conditions.filter(({ rounds }) => rounds === Infinity).length;
  const byMatch = endless === 0 ? shares(conditions.map(({ weight, rounds }) => weight / rounds)) : byRound;
  return bothSides((side) => {
    const results = meetings.map((meeting) => meeting[side]);
    const total = (weights: readonly number[], pick: (result: Result) => number): number =>
      results.reduce((sum, result, k) => sum + weights[k]! * pick(result), 0);
    const scored = (endless === 0 || endless === conditions.length) && results.every(({ score }) => score !== null);
    const repetitions = results.reduce((most, { samples }) => Math.max(most, samples.length), 0);
    return {
      score: scored ? total(byMatch, ({ score }) => score ?? 0) : null,
      perRound: total(byRound, ({ perRound }) => perRound),
      cooperation: total(byRound, ({ cooperation }) => cooperation),
      samples: scored
        ? Float64Array.from({ length: repetitions }, (_, r) => total(byMatch, ({ samples, score }) => samples[r] ?? score ?? 0))
        : new Float64Array(repetitions),
    };
  });
}

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}
