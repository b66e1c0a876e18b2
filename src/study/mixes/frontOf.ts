import { asToldApart } from './asToldApart.ts';
import type { FrontMeasure, Mix } from './mix.ts';

/**
 * The Pareto front of cost against a measure: mixes of which no other has as much or more at a lower cost, or more at no
 * higher cost; cheapest first, mixes alike in both in the order given.
 */
export function frontOf(rows: readonly Mix[], measure: FrontMeasure): Mix[] {
  const cost = (mix: Mix): number => asToldApart(mix.cost);
  const gained = (mix: Mix): number => asToldApart(mix[measure]);
  const cheapest = [...rows].sort((a, b) => cost(a) - cost(b) || gained(b) - gained(a));
  let reached: Mix | undefined;
  return cheapest.filter((mix) => {
    const alike = reached !== undefined && cost(mix) === cost(reached) && gained(mix) === gained(reached);
    if (!alike && reached !== undefined && gained(mix) <= gained(reached)) return false;
    reached = mix;
    return true;
  });
}
