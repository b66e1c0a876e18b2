import { otherSide, sides } from '../../core/index.ts';
import { discountOf } from '../conditionsOf.ts';
import type { Reciprocator } from '../lever.ts';
import type { Setting } from '../setting.ts';
import { neededWeights } from './neededWeights.ts';

/**
 * The chance of going on from which on betraying a reciprocator pays neither side: w ≥ w*ᵢ / (discountᵢ × recall of the
 * other). Null where no chance below 1 is enough, undefined where there is no closed form.
 */
export function neededContinuation(setting: Setting, against: Reciprocator): number | null | undefined {
  const needed = neededWeights(setting, against);
  if (needed === undefined || needed === null) return needed;
  const discount = discountOf(setting.horizon);
  const levels = sides.map((side) => (needed[side] === 0 ? 0 : needed[side] / (discount[side] * setting.recall[otherSide(side)])));
  const level = Math.max(...levels);
  return level < 1 ? level : null;
}
