import { type BothSides, bothSides, otherSide } from '../../core/index.ts';
import { continuationOf, discountOf } from '../conditionsOf.ts';
import type { Setting } from '../setting.ts';

/**
 * What each side's next deal weighs beside this one: continuation × its discount × the chance that its counterpart
 * knows it again. Forgetting a breach shortens its shadow as an end would.
 */
export function effectiveWeights({ horizon, recall }: Setting): BothSides<number> {
  const continuation = continuationOf(horizon);
  const discount = discountOf(horizon);
  return bothSides((side) => continuation * discount[side] * recall[otherSide(side)]);
}
