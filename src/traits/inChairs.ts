import type { BothSides, Side } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** Two strategies as a pair, the first in the chair of `side`. */
export function inChairs(own: Strategy, other: Strategy, side: Side): BothSides<Strategy> {
  return side === 'vendor' ? { vendor: own, partner: other } : { vendor: other, partner: own };
}
