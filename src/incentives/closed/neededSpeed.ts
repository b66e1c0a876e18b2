import { otherSide, sides } from '../../core/index.ts';
import type { Reciprocator } from '../lever.ts';
import type { Setting } from '../setting.ts';
import { neededWeights } from './neededWeights.ts';

/**
 * How many times faster one deal must follow another for cooperation to hold, given what a side's next deal weighs
 * apart from recognition: weight^(1/k) × recall of the other ≥ w*, so k ≥ ln weight / ln (w* / recall). With the
 * weight of a year, (1 − churn) / (1 + interest), k is the number of deals a year. 0 where any speed is enough; null
 * where none is, undefined where there is no closed form.
 */
export function neededSpeed(
  setting: Setting,
  weightOf: (side: 'vendor' | 'partner') => number,
  against: Reciprocator,
): number | null | undefined {
  const needed = neededWeights(setting, against);
  if (needed === undefined || needed === null) return needed;
  let speed = 0;
  for (const side of sides) {
    if (needed[side] === 0) continue;
    const target = needed[side] / setting.recall[otherSide(side)];
    const weight = weightOf(side);
    if (!(target < 1 && weight > 0)) return null;
    speed = Math.max(speed, Math.log(weight) / Math.log(target));
  }
  return speed;
}
