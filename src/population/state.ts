import { type Pools, eachPool, listed } from './pools.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** Shares as one state, each pool made to sum to 1 to the last digit. */
export function toState<P extends AnyTables>(pools: Pools, shares: SharesOf<P>): Float64Array {
  const state = Float64Array.from(listed<P, readonly number[]>(pools, shares).flat());
  normalise(pools, state);
  return state;
}

/** A state as shares: a list for one pool, one list for each side where there are two. */
export function toShares<P extends AnyTables>(pools: Pools, state: Float64Array): SharesOf<P> {
  return eachPool<P, readonly number[]>(pools, ({ at, size }) => [...state.subarray(at, at + size)]);
}

/** Divides each pool's shares by their sum, so that rounding does not build up. */
export function normalise({ each }: Pools, state: Float64Array): void {
  for (const { at, size } of each) {
    let sum = 0;
    for (let i = at; i < at + size; i++) sum += state[i]!;
    for (let i = at; i < at + size; i++) state[i] = state[i]! / sum;
  }
}

/** Lets a share of each pool try any behaviour: x ← (1 − μ) x + μ / n. */
export function explore({ each }: Pools, state: Float64Array, exploration: number): void {
  for (const { at, size } of each) {
    for (let i = at; i < at + size; i++) state[i] = (1 - exploration) * state[i]! + exploration / size;
  }
}
