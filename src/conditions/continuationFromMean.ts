import { Problems } from '../core/index.ts';
import { checkContinuation } from './continuationEffective.ts';

/** How long a relationship lasts when another round follows each one with a fixed chance. */
export interface MatchLength {
  /** Expected number of rounds, 1 / (1 − w). */
  readonly mean: number;
  /** Least number of rounds that at least half of all relationships do not exceed. */
  readonly median: number;
  /** Variance of the number of rounds, w / (1 − w)². */
  readonly variance: number;
}

/** Relative rounding error up to which w^n counts as one half. */
const slack = 1e-12;

/**
 * Length of a relationship, in rounds, with continuation probability w: geometric, P(N ≥ n) = w^(n−1), the first round
 * always played.
 *
 * @param w - In [0, 1).
 * @throws InputError when w is out of range.
 * @example
 * matchLength(0.9); // { mean: 10, median: 7, variance: 90 } up to rounding
 */
export function matchLength(w: number): MatchLength {
  const problems = new Problems();
  checkContinuation(problems, 'continuation', w);
  problems.throwIfAny();
  let median = Math.max(1, Math.ceil(Math.log(0.5) / Math.log(w)));
  if (median > 1 && w ** (median - 1) <= 0.5 * (1 + slack)) median--;
  return { mean: 1 / (1 - w), median, variance: w / (1 - w) ** 2 };
}

/**
 * The continuation probability that gives this expected number of rounds: 1 − 1 / mean.
 *
 * @param mean - From 1 to 2⁵³.
 * @throws InputError when it is not.
 */
export function continuationFromMean(mean: number): number {
  const problems = new Problems();
  problems.number('mean', mean, 1, 2 ** 53);
  problems.throwIfAny();
  return 1 - 1 / mean;
}
