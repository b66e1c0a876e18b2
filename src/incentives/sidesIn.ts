import type { Side } from '../core/index.ts';
import { sidesOf } from './sidesOf.ts';

/** The sides that a lever's `side` names; those of its usual value where it is left out. */
export function sidesIn(values: { readonly side?: Side | 'both' } | undefined, usual: Side | 'both'): readonly Side[] {
  return sidesOf(values?.side ?? usual);
}
