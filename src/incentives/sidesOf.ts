import { type Side, sides } from '../core/index.ts';

/** The sides that a word stands for. */
export function sidesOf(side: Side | 'both'): readonly Side[] {
  return side === 'both' ? sides : [side];
}
