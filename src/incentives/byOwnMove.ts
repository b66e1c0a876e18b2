import type { Outcome, Side } from '../core/index.ts';

/** Amounts by outcome (vendor's move first) of what depends on one side's own move. */
export function byOwnMove(side: Side, { C, D }: { readonly C: number; readonly D: number }): Record<Outcome, number> {
  return side === 'vendor' ? { CC: C, CD: C, DC: D, DD: D } : { CC: C, CD: D, DC: C, DD: D };
}
