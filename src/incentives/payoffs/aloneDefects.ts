import type { Outcome, Side } from '../../core/index.ts';

/** The outcome (vendor's move first) in which this side alone defects. */
export function aloneDefects(side: Side): Outcome {
  return side === 'vendor' ? 'DC' : 'CD';
}
