import { enterAt } from './enter.ts';
import { faresIn, magnitude } from './fares.ts';
import { type Pool, type Pools, eachPool } from './pools.ts';
import type { AnyTables, EachPool, SharesOf } from './tables.ts';

/** Payoffs that differ by less than this share of the largest payoff count as equal, where no tolerance is given. */
const alike = 1e-10;

/** The difference below which two payoffs of these tables count as equal. */
export function toleranceFor(pools: Pools, tolerance?: number): number {
  return tolerance ?? alike * magnitude(pools);
}

/**
 * The best replies of each pool to shares: the behaviours that earn most there, in the order of the table. Several are a tie.
 *
 * @param tolerance - Payoff a round by which two behaviours may differ and still tie. Default 1e-10 of the largest payoff in size.
 * @throws InputError listing every bad table and share.
 * @example
 * bestReplies([[3, 0], [5, 1]], [0.9, 0.1]); // [1]
 */
export function bestReplies<P extends AnyTables>(payoffs: P, shares: SharesOf<P>, tolerance?: number): EachPool<P, readonly number[]> {
  const { pools, state } = enterAt(payoffs, shares, 'shares', (problems) => {
    if (tolerance !== undefined) problems.number('tolerance', tolerance, 0);
  });
  const fares = faresIn(pools, state);
  const within = toleranceFor(pools, tolerance);
  return eachPool<P, readonly number[]>(pools, (pool) => bestOf(pool, fares, within));
}

/** The behaviours of a pool that earn most, as places within the pool. */
export function bestOf({ at, size }: Pool, fares: Float64Array, tolerance: number): number[] {
  const own = fares.subarray(at, at + size);
  const most = own.reduce((best, fare) => Math.max(best, fare), -Infinity);
  return Array.from(own.keys()).filter((i) => own[i]! >= most - tolerance);
}
