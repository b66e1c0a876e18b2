import { type BothSides, Problems, bothSides, sides } from '../core/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another yearly interest: how much less a side minds what comes later. Short-term pressure is
 * a high interest.
 *
 * @param interest - At least 0; one figure for both sides or one for each.
 * @throws InputError listing every figure that is not finite or below 0.
 * @example
 * withInterest(setting, { vendor: 0.08, partner: 0.2 }).horizon.interest.partner; // 0.2
 */
export function withInterest(setting: Setting, interest: number | BothSides<number>): Setting {
  const problems = new Problems();
  const spelled = typeof interest === 'number' ? bothSides(() => interest) : interest;
  for (const side of sides) problems.number(`interest.${side}`, spelled[side], 0);
  problems.throwIfAny();
  return { ...setting, horizon: { ...setting.horizon, interest: { vendor: spelled.vendor, partner: spelled.partner } } };
}
