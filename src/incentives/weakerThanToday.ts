import { findLever } from './findLever.ts';
import type { LeverUse } from './leverUse.ts';
import type { Setting } from './setting.ts';

/** A lever pulled the wrong way: its dose is weaker than what holds today. */
export interface WeakerDose {
  readonly lever: string;
  readonly dose: number;
  readonly today: number;
}

/** Doses nearer to today's than this part of the range are today's. */
const rounding = 1e-9;

/**
 * The levers whose dose is weaker than today's, such as a level of misreadings above what there is: they undo rather than help.
 *
 * @param uses - Levers with their doses, as {@link applyLevers} takes them; unknown ones are passed over.
 * @example
 * weakerThanToday(setting, [{ lever: 'misreadings', level: 0.05 }]); // where only 2 % are misread today: one entry
 */
export function weakerThanToday(setting: Setting, uses: readonly LeverUse[]): readonly WeakerDose[] {
  return uses.flatMap(({ lever: id, ...values }) => {
    const lever = findLever(id);
    const dose = lever && values[lever.dose.name];
    if (lever === undefined || typeof dose !== 'number') return [];
    const today = lever.dose.today(setting, values);
    const [weakest, strongest] = lever.dose.range(setting, values);
    const gained = (dose - today) * Math.sign(strongest - weakest);
    return gained < -rounding * Math.abs(strongest - weakest) ? [{ lever: id, dose, today }] : [];
  });
}
