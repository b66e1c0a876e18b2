import { type Population, fillPayoffs } from './pool.ts';
import type { Moment } from './replacement.ts';

/**
 * The moment of pool `at`, over `states` that change in place. `look` fills its payoffs anew, as they follow from the
 * states.
 */
export function momentOf(population: Population, at: number, states: readonly Int32Array[]): { moment: Moment; look: () => void } {
  const { types, size, meets } = population.pools[at]!;
  const counts = states[at]!;
  const payoffs = new Float64Array(types);
  const without = new Float64Array(types);
  const survivors: Population = {
    ...population,
    pools: population.pools.map((pool, i) => (i === at ? { ...pool, size: size - 1 } : pool)),
  };
  return {
    moment: {
      rule: population.rule,
      counts,
      size,
      payoffs,
      weights: new Float64Array(types),
      payoffsWithout: (dead) => {
        if (meets !== at) return payoffs;
        counts[dead]!--;
        fillPayoffs(survivors, at, states, without);
        counts[dead]!++;
        return without;
      },
    },
    look: () => fillPayoffs(population, at, states, payoffs),
  };
}
