import type { PayoffTable } from '../tables.ts';
import type { FiniteOptions } from './finiteOptions.ts';

/** One pool of a population, ready to run. */
export interface Pool {
  /** Number of behaviours. */
  readonly types: number;
  /** Number of individuals. */
  readonly size: number;
  /** What each behaviour earns against each of the behaviours met, row by row. */
  readonly payoffs: Float64Array;
  /** Which pool is met: its own place where a pool meets itself. */
  readonly meets: number;
}

/** The pools (one, or vendors and partners) with the rule all of them follow. */
export interface Population {
  readonly pools: readonly Pool[];
  readonly rule: Required<FiniteOptions>;
}

/** Makes a pool of its rows. */
export function poolOf(rows: PayoffTable, size: number, meets: number): Pool {
  return { types: rows.length, size, payoffs: Float64Array.from(rows.flat()), meets };
}

/**
 * Mean payoff of every behaviour of pool `at`: over the others of one pool, since nobody meets itself, or over the
 * whole of the other pool.
 */
export function fillPayoffs({ pools }: Population, at: number, states: readonly ArrayLike<number>[], into: Float64Array): void {
  const { types, payoffs, meets } = pools[at]!;
  const met = states[meets]!;
  const own = meets === at;
  const partners = pools[meets]!.size - (own ? 1 : 0);
  for (let i = 0; i < types; i++) {
    let sum = own ? -payoffs[i * types + i]! : 0;
    const row = i * met.length;
    for (let j = 0; j < met.length; j++) sum += payoffs[row + j]! * met[j]!;
    into[i] = sum / partners;
  }
}
