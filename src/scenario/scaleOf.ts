import type { Payoffs } from '../games/index.ts';

/**
 * The unit in which people of a side compare how they fare: |R − P|. Where cooperating and defecting together
 * earn the same, the spread of the side's payoffs; where those are all equal, 1.
 */
export function scaleOf({ T, R, P, S }: Payoffs): number {
  return Math.abs(R - P) || Math.max(T, R, P, S) - Math.min(T, R, P, S) || 1;
}
