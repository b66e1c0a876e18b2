import { InputError } from '../core/index.ts';
import { meanFare, writeFares } from './fares.ts';
import type { Pools } from './pools.ts';
import { explore, toShares } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** How behaviours multiply from one generation to the next. */
export interface Reproduction {
  /** Turns a mean payoff a round into offspring a head; only ratios matter. */
  readonly fitness: (payoff: number) => number;
  readonly mutation: number;
  /** What would help where a fitness is negative. */
  readonly remedy: string;
}

/** Makes one generation after the other: xᵢ ← (1 − μ) xᵢ wᵢ / w̄ + μ / n with wᵢ the fitness of i. The first is made at once, so that bad input is refused at the door. */
export function generations<P extends AnyTables>(
  pools: Pools,
  state: Float64Array,
  how: Reproduction,
): Generator<SharesOf<P>, never, void> {
  reproduce(pools, state, how);
  return (function* (): Generator<SharesOf<P>, never, void> {
    for (;;) {
      yield toShares<P>(pools, state);
      reproduce(pools, state, how);
    }
  })();
}

function reproduce(pools: Pools, state: Float64Array, { fitness, mutation, remedy }: Reproduction): void {
  const offspring = new Float64Array(pools.total);
  writeFares(pools, state, offspring);
  for (let i = 0; i < offspring.length; i++) {
    const payoff = offspring[i]!;
    // An absent behaviour leaves no offspring whatever it would earn.
    offspring[i] = state[i] === 0 ? 0 : fitness(payoff);
    if (!(offspring[i]! >= 0 && offspring[i]! < Infinity))
      refuse(`behaviour ${i} has a fitness that is no count of offspring`, offspring[i]!, remedy);
  }
  for (const pool of pools.each) {
    const mean = meanFare(pool, state, offspring);
    if (mean === 0) refuse('nobody has offspring: the mean fitness is 0', mean, remedy);
    for (let i = pool.at; i < pool.at + pool.size; i++) state[i] = (state[i]! * offspring[i]!) / mean;
  }
  explore(pools, state, mutation);
}

function refuse(message: string, received: number, remedy: string): never {
  throw new InputError([{ path: 'payoffs', message, received, expected: `a fitness of at least 0 and a positive mean; ${remedy}` }]);
}
