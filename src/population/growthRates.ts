import { enterAt } from './enter.ts';
import { faresIn, meanFare } from './fares.ts';
import { eachPool } from './pools.ts';
import type { AnyTables, EachPool, SharesOf } from './tables.ts';

/**
 * Mean payoff a round of each pool at shares.
 *
 * @throws InputError listing every bad table and share.
 */
export function meanPayoff<P extends AnyTables>(payoffs: P, shares: SharesOf<P>): EachPool<P, number> {
  const { pools, state } = enterAt(payoffs, shares, 'shares');
  const fares = faresIn(pools, state);
  return eachPool<P, number>(pools, (pool) => meanFare(pool, state, fares));
}

/**
 * How fast each behaviour would grow at shares, present or not: fᵢ − f̄, what it earns a round beyond the mean of its pool.
 * An absent behaviour with a positive rate invades.
 *
 * @throws InputError listing every bad table and share.
 * @example
 * growthRates([[3, 0], [5, 1]], [1, 0]); // [0, 2]
 */
export function growthRates<P extends AnyTables>(payoffs: P, shares: SharesOf<P>): SharesOf<P> {
  const { pools, state } = enterAt(payoffs, shares, 'shares');
  const fares = faresIn(pools, state);
  return eachPool<P, readonly number[]>(pools, (pool) => {
    const mean = meanFare(pool, state, fares);
    return Array.from(fares.subarray(pool.at, pool.at + pool.size), (fare) => fare - mean);
  });
}
