import type { Chain } from '../chain.ts';
import { type Decision, outcomeAt } from './decision.ts';

/** What comes after a round. */
export interface Outlook {
  /** Weight of the next round: continuation × discount. */
  readonly goesOn: number;
  /** Value of each state, less `offset`. */
  readonly values: Float64Array;
  /** Kept apart, so that close to continuation 1 the differences between states keep their digits. */
  readonly offset: number;
}

/** An advantage below this share of the figures it is the difference of is rounding, and counts as none. */
const rounding = 1e-12;

/**
 * What meaning C in `state` is worth more than meaning D, when play is as in the outlook from the next round on; exactly
 * 0 where both are worth the same. Outcomes that lead to the same place cancel before anything is rounded.
 */
export function advantage({ chain, side, earned, slips }: Decision, state: number, { goesOn, values, offset }: Outlook): number {
  let gain = 0;
  let scale = 0;
  for (let other = 0; other < 2; other++) {
    const c = 4 * state + outcomeAt(side, 0, other);
    const d = 4 * state + outcomeAt(side, 1, other);
    const chance = 2 * chain.outcome[c]!;
    if (chance === 0) continue;
    const now = earned[c]! - earned[d]!;
    const [afterC, afterD] = [ahead(chain, c, values), ahead(chain, d, values)];
    const ending = offset * (chain.ends[c]! - chain.ends[d]!);
    gain += chance * (now + goesOn * (afterC - afterD - ending));
    if (now !== 0) scale += chance * (Math.abs(earned[c]!) + Math.abs(earned[d]!));
    if (afterC !== afterD) scale += chance * goesOn * (Math.abs(afterC) + Math.abs(afterD));
    scale += chance * goesOn * Math.abs(ending);
  }
  if (Math.abs(gain) <= rounding * scale) return 0;
  return (1 - slips.C - slips.D) * gain;
}

/** Expected value of the next state after outcome `k`; 0 where the relationship ends. */
export function ahead({ rows, targets, chances }: Chain, k: number, values: Float64Array): number {
  let sum = 0;
  for (let e = rows[k]!; e < rows[k + 1]!; e++) sum += chances[e]! * values[targets[e]!]!;
  return sum;
}
