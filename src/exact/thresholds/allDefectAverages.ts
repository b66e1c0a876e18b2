import { checkContinuation } from '../../conditions/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { readPayoffs } from './critical.ts';

/** Two averages that are easily mistaken for one another, and the total. */
export interface AllDefectAverages {
  /** Expected total over expected rounds: what `expectMatch` reports per round. */
  readonly ratioOfExpectations: number;
  /** Expected value of each match's own average. */
  readonly expectationOfAverages: number;
  /** Expected match total. */
  readonly expectedTotal: number;
}

/**
 * What an always-defector earns against tit for tat when the length is random: T once and P ever after. The mean of
 * per-match averages is P + (T − P) · E[1/N] with E[1/N] = −(1 − w) ln(1 − w) / w, far above total over rounds, since
 * short matches weigh as much as long ones.
 *
 * @param payoffs - Of the defector.
 * @param w - Continuation probability; in [0, 1).
 * @throws InputError listing what is out of range.
 */
export function allDefectAverages(payoffs: Payoffs, w: number): AllDefectAverages {
  readPayoffs(payoffs, (problems) => checkContinuation(problems, 'continuation', w));
  const { T, P } = payoffs;
  const meanOfInverseLength = w === 0 ? 1 : (-(1 - w) * Math.log1p(-w)) / w;
  const ratioOfExpectations = (1 - w) * T + w * P;
  return {
    ratioOfExpectations,
    expectationOfAverages: P + (T - P) * meanOfInverseLength,
    expectedTotal: ratioOfExpectations / (1 - w),
  };
}
