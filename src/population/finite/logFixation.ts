import { logSum } from './logSum.ts';
import type { Odds } from './twoTypeOdds.ts';

/**
 * Natural logarithms of the chances that the first of two behaviours, of which there are `k` among `size`, takes over, and that
 * the second does: sums of Πγ with γ = down / up, taken from the last state that cannot be passed upwards to the first
 * that cannot be passed downwards, so that a fitness of zero divides nothing.
 */
export function logFixation(size: number, k: number, oddsAt: (k: number) => Odds): { first: number; second: number } {
  if (k === 0) return { first: -Infinity, second: 0 };
  if (k === size) return { first: 0, second: -Infinity };
  let term = 0;
  let below = -Infinity;
  let above = -Infinity;
  for (let m = 0; m < size; m++) {
    if (m > 0) {
      const { up, down } = oddsAt(m);
      if (up === -Infinity && m >= k) return { first: -Infinity, second: 0 };
      if (down === -Infinity && m <= k) return { first: 0, second: -Infinity };
      if (down === -Infinity) break;
      // From here nobody comes back: what lies lower does not matter.
      if (up === -Infinity) below = -Infinity;
      term = up === -Infinity ? 0 : term + down - up;
    }
    if (m < k) below = logSum(below, term);
    else above = logSum(above, term);
  }
  const all = logSum(below, above);
  return { first: below - all, second: above - all };
}
