import { type Compositions, compositionCount, compositionsOf } from './compositions.ts';
import type { Population } from './pool.ts';

/** Every state of a population: a composition of each pool, the last pool's running fastest. */
export interface StateSpace {
  readonly count: number;
  readonly pools: readonly Compositions[];
  readonly rankOf: (states: readonly ArrayLike<number>[]) => number;
  readonly at: (rank: number, into: readonly Int32Array[]) => void;
}

/** How many states a population has. */
export function stateCount({ pools }: Population): number {
  return pools.reduce((count, { types, size }) => count * compositionCount(types, size), 1);
}

/** The states of a population. */
export function stateSpace(population: Population): StateSpace {
  const pools = population.pools.map(({ types, size }) => compositionsOf(types, size));
  return {
    count: stateCount(population),
    pools,
    rankOf: (states) => pools.reduce((rank, { count, rankOf }, at) => rank * count + rankOf(states[at]!), 0),
    at: (rank, into) => {
      let left = rank;
      for (let at = pools.length - 1; at >= 0; at--) {
        const { count, at: fill } = pools[at]!;
        fill(left % count, into[at]!);
        left = Math.floor(left / count);
      }
    },
  };
}
