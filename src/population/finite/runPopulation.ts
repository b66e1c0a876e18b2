import { type Side, sides } from '../../core/index.ts';
import { alike } from './counts.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import { moverOf } from './mover.ts';
import type { Population } from './pool.ts';

/**
 * Runs a population: yields the counts of every pool after each step, all pools moving at once, until nothing can
 * change any more (one behaviour left in each pool, and no mutation).
 */
export function* runPopulation(
  population: Population,
  start: readonly (readonly number[])[],
  { seed = 'donnant', repetition = 0, from = 0 }: FiniteRunOptions,
): Generator<number[][], void, void> {
  const states = start.map((counts) => Int32Array.from(counts));
  const { pools, rule } = population;
  const sideOf = (at: number): { side?: Side } => (pools.length === 1 ? {} : { side: sides[at]! });
  const movers = pools.map((_, at) => moverOf(population, at, states, { seed, repetition, ...sideOf(at) }, from));
  while (rule.mutation > 0 || !pools.every(({ size }, at) => alike(states[at]!, size))) {
    for (const { decide } of movers) decide();
    for (const { move } of movers) move();
    yield states.map((counts) => Array.from(counts));
  }
}
