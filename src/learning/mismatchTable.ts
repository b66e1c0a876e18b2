import { logAdd, logFactorials, timesLog } from './logMath.ts';
import { highestSlips } from './slipGrid.ts';

/** What so many mismatches in so many rounds tell of a rule that leaves nothing to chance but its slips. */
export interface MismatchTable {
  readonly rounds: number;
  /** Log of the chance of the moves, over all rates of slips. */
  evidence(mismatches: number): number;
  /** The likeliest rate of slips. */
  slips(mismatches: number): number;
  /** Log of the chance of the moves at that rate. */
  best(mismatches: number): number;
}

/**
 * Closed forms. At rate e the chance of the moves is eᵏ (1 − e)ⁿ⁻ᵏ for k mismatches in n rounds. The likeliest rate is k / n, no
 * more than 0.5. With all rates from 0 to 0.5 alike likely the chance is 2 B(k+1, n−k+1) P(X > k), X binomial with n + 1 tosses
 * of a fair coin: the incomplete beta function at one half (Abramowitz & Stegun 1964, 26.5.24).
 */
export function mismatchTable(execution: number | 'estimate', rounds: number): MismatchTable {
  const likelihood = (k: number, slips: number): number => timesLog(k, slips) + timesLog(rounds - k, 1 - slips);
  if (execution !== 'estimate') {
    const known = (k: number): number => likelihood(k, execution);
    return { rounds, evidence: known, best: known, slips: () => execution };
  }
  const factorials = logFactorials(rounds + 2);
  const tails = new Float64Array(rounds + 2).fill(-Infinity);
  for (let k = rounds; k >= 0; k--) {
    const exactly = factorials[rounds + 1]! - factorials[k + 1]! - factorials[rounds - k]!;
    tails[k] = logAdd(tails[k + 1]!, exactly - (rounds + 1) * Math.LN2);
  }
  const slips = (k: number): number => Math.min(highestSlips, k / rounds);
  return {
    rounds,
    evidence: (k) => Math.LN2 + factorials[k]! + factorials[rounds - k]! - factorials[rounds + 1]! + tails[k]!,
    slips,
    best: (k) => likelihood(k, slips(k)),
  };
}
