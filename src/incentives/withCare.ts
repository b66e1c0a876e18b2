import { type BothSides, Problems, bothSides, sides } from '../core/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with care for the counterpart's result: what moves a side becomes its own payoff plus so much of the
 * counterpart's (Axelrod 1984, chapter 7; Levine 1998). Money stays as it is: see `motivesOf`.
 *
 * @param care - Weight of the counterpart's payoff, at least 0: 0 is none, 1 as much as one's own. One figure for both
 * sides or one for each.
 * @throws InputError listing every weight that is not finite or below 0.
 * @example
 * motivesOf(withCare(setting, 0.5)).states[0].payoffs.vendor; // 5/3/1/0 becomes T 5, R 4.5, P 1.5, S 2.5
 */
export function withCare(setting: Setting, care: number | BothSides<number>): Setting {
  const problems = new Problems();
  const spelled = typeof care === 'number' ? bothSides(() => care) : care;
  for (const side of sides) problems.number(`care.${side}`, spelled[side], 0);
  problems.throwIfAny();
  if (setting.care === undefined && sides.every((side) => spelled[side] === 0)) return setting;
  return { ...setting, care: { vendor: spelled.vendor, partner: spelled.partner } };
}
