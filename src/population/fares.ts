import type { Pool, Pools } from './pools.ts';

/** Writes what each behaviour earns, on average, in a state. */
export function writeFares({ each }: Pools, state: Float64Array, fares: Float64Array): void {
  for (const { at, size, facing, width, payoffs } of each) {
    for (let i = 0, k = 0; i < size; i++) {
      let fare = 0;
      for (let j = 0; j < width; j++) fare += payoffs[k++]! * state[facing + j]!;
      fares[at + i] = fare;
    }
  }
}

/** What each behaviour earns, on average, in a state. */
export function faresIn(pools: Pools, state: Float64Array): Float64Array {
  const fares = new Float64Array(pools.total);
  writeFares(pools, state, fares);
  return fares;
}

/** Mean payoff of a pool whose behaviours earn these fares. */
export function meanFare({ at, size }: Pool, state: Float64Array, fares: Float64Array): number {
  let sum = 0;
  for (let i = at; i < at + size; i++) sum += state[i]! * fares[i]!;
  return sum;
}

/** The largest payoff in size, over all pools: what two payoffs must differ by is told against it. */
export function magnitude({ each }: Pools): number {
  return each.reduce((most, { payoffs }) => payoffs.reduce((largest, payoff) => Math.max(largest, Math.abs(payoff)), most), 0);
}

/** The largest payoff less the smallest, over all pools: the unit of rates and velocities. */
export function spread({ each }: Pools): number {
  return each.reduce((most, { payoffs }) => Math.max(most, greatest(payoffs) + greatest(payoffs.map((payoff) => -payoff))), 0);
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}
