import { type LeverUse, type LeverValues, findLever } from '../../incentives/index.ts';
import type { Dial, Segment } from '../../scenario/index.ts';

/** A reciprocator that betraying must not pay against. */
export type Reciprocator = 'grim' | 'tit-for-tat';

/**
 * The weakest dose of a lever at which betraying a reciprocator pays neither side in any segment, in closed form: the
 * strongest of the segments' needs. Null where no dose does it; undefined where there is no closed form.
 *
 * @param segments - As they are before the lever is pulled.
 */
export function closedFormOf(dial: Dial, segments: readonly Segment[], against: Reciprocator): number | null | undefined {
  const lever = dial.lever === undefined ? undefined : findLever(dial.lever.lever);
  const { closedForm } = lever ?? {};
  if (dial.lever === undefined || lever === undefined || closedForm === undefined) return undefined;
  const values = valuesOf(dial.lever, lever.params);
  const needs = segments.map(({ setting }) => closedForm(setting, values, against));
  if (needs.includes(undefined)) return undefined;
  if (needs.includes(null)) return null;
  const known = needs.filter((need) => typeof need === 'number');
  const [weakest, strongest] = dial.range;
  const strongestNeed = weakest <= strongest ? Math.max(...known) : Math.min(...known);
  return dial.whole === true ? (weakest <= strongest ? Math.ceil(strongestNeed) : Math.floor(strongestNeed)) : strongestNeed;
}

/** A lever's parameters, the usual ones where nothing is said; its dose is left out. */
function valuesOf(use: LeverUse, params: Readonly<Record<string, { readonly usual?: number | string }>>): LeverValues {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { usual }]) => {
      const value = use[name] ?? usual;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
