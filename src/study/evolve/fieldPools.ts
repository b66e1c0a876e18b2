import { type BothSides, type Side, sides } from '../../core/index.ts';
import type { AnyTables, SharesOf } from '../../population/index.ts';
import type { Field } from './field.ts';

/** One pool of a field. */
export interface FieldPool {
  /** Null where there is one pool only. */
  readonly side: Side | null;
  readonly names: readonly string[];
}

/** The pools of a field in order: one, or the vendors and the partners. */
export function poolsOf({ names }: Pick<Field<AnyTables>, 'names'>): FieldPool[] {
  if (!('vendor' in names)) return [{ side: null, names }];
  return sides.map((side) => ({ side, names: names[side] }));
}

/** Shares as one list for each pool, in the order of {@link poolsOf}. */
export function sharesByPool(shares: SharesOf<AnyTables>): (readonly number[])[] {
  if (!('vendor' in shares)) return [shares];
  const both: BothSides<readonly number[]> = shares;
  return sides.map((side) => both[side]);
}
