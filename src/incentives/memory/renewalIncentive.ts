import { type BothSides, bothSides } from '../../core/index.ts';
import { type LastRoundIncentive, lastRoundIncentive } from '../../exact/index.ts';
import { continuationOf, discountOf } from '../conditionsOf.ts';
import { motivesOf } from '../motives.ts';
import type { Setting } from '../setting.ts';

/**
 * Weighs, for each side, one defection in the announced last deal of a contract against what an unforgiving counterpart
 * takes away after a renewal: T − R against ρ (R − P) / (1 − w), so ρ ≥ (T − R)(1 − w) / (R − P) keeps cooperation up.
 * w is the side's continuation times its discount; payoffs are what moves it in the first deal, care included.
 *
 * @param renewal - ρ, the chance that a contract follows; in [0, 1].
 * @throws InputError where the renewal is no chance.
 * @example
 * renewalIncentive(setting, 0.5).partner.renewalNeeded; // 0.1 for 5/3/1/0 at w = 0.9
 */
export function renewalIncentive(setting: Setting, renewal: number): BothSides<LastRoundIncentive> {
  const { states, start } = motivesOf(setting);
  const w = continuationOf(setting.horizon);
  const discount = discountOf(setting.horizon);
  return bothSides((side) => lastRoundIncentive(states[start]!.payoffs[side], renewal, w * discount[side]));
}
