import type { Move } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';

/** What a side earns in a round: its own move first. */
export function gainOf({ T, R, P, S }: Payoffs, own: Move, other: Move): number {
  return own === 'C' ? (other === 'C' ? R : S) : other === 'C' ? T : P;
}
