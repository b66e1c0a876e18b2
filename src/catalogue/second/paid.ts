import type { Move } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';

/** What a round pays, in the unit of `payoffs`: own move first, as it came out, then the other side's as it was read. */
export function paid({ R, S, T, P }: Payoffs, own: Move, other: Move): number {
  if (own === 'C') return other === 'C' ? R : S;
  return other === 'C' ? T : P;
}
