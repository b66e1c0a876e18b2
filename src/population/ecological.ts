import { knownOptions } from './knownOptions.ts';
import { enterAt } from './enter.ts';
import { generations } from './reproduction.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** How an ecology runs. */
export interface EcologicalOptions {
  /** Turns a mean payoff a round into offspring; only ratios matter. Default the payoff itself. */
  readonly fitness?: (payoff: number) => number;
  /** Share μ of each generation that takes up any behaviour. Default 0. */
  readonly mutation?: number;
}

/**
 * The ecological process of Axelrod (1984, chapter 2): each behaviour leaves offspring in proportion to what it earns,
 *
 *     xᵢ ← (1 − μ) xᵢ fᵢ / f̄ + μ / n,
 *
 * where fᵢ is what behaviour i earns a round, on average, against the pool it meets (its own kind included). Yields the
 * shares of each generation after the start, without end.
 *
 * Adding a constant to all payoffs changes the process, and a payoff below 0 would be a negative number of offspring:
 * where a behaviour that is present earns less than 0 on average, the process is refused rather than shifted unseen. The
 * replicator equation asks for neither zero nor sign.
 *
 * @throws InputError for bad tables or shares at once; and, at once or in a later generation, where a fitness is negative or nobody has offspring.
 * @example
 * const pool = ecological([[3, 0], [5, 1]], [0.5, 0.5]);
 * pool.next().value; // [1/3, 2/3]: the payoffs are 1.5 and 3
 */
export function ecological<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  options: EcologicalOptions = {},
): Generator<SharesOf<P>, never, void> {
  const { fitness = (payoff: number) => payoff, mutation = 0 } = knownOptions<EcologicalOptions>(options, ['fitness', 'mutation']);
  const { pools, state } = enterAt(payoffs, start, 'start', (problems) => problems.chance('mutation', mutation));
  const remedy = 'payoffs of the ecological process are offspring: add what everybody earns anyway, or use the replicator equation';
  return generations<P>(pools, state, { fitness, mutation, remedy });
}
