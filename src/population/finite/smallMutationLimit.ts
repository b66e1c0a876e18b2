import { type BothSides, InputError } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import { notePairs } from './solvable.ts';
import { closedClass } from './closedClass.ts';
import { uniform } from './counts.ts';
import { type Distribution, type PoolsDistribution, distributionOf } from './distribution.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import { logInvasion } from './logInvasion.ts';
import { logStationary } from './logReduction.ts';
import type { Population } from './pool.ts';
import { readSized } from './stationaryDistribution.ts';

/**
 * Where a population is found in the long run as mutation becomes rare: it then goes from one uniform state to the next, and each
 * mutant takes over or dies out before another comes, so that a chain over the uniform states alone, with fixation probabilities as
 * rates, tells the shares of time (Fudenberg & Imhof 2006). Any number of behaviours, pools of any size (Wright–Fisher
 * excepted), solved on logarithms.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param size - Number of individuals; of both sides for two pools.
 * @param options - The process and its rule; the rate of mutation is left out of account.
 * @throws InputError for what cannot be a population, or where several ends are never left, so that the start decides.
 * @example
 * ```ts
 * import { smallMutationLimit } from 'donnant';
 *
 * const { shares } = smallMutationLimit(
 *   [
 *     [30, 9],
 *     [14, 10],
 *   ],
 *   20,
 *   { process: 'pairwise-comparison', selection: 0.05 },
 * );
 * shares[0]; // => ≈ 0.9985
 * ```
 */
export function smallMutationLimit(payoffs: PayoffTable, size: number, options?: FiniteOptions): Distribution;
export function smallMutationLimit(payoffs: PayoffTables, size: BothSides<number>, options?: FiniteOptions): PoolsDistribution;
export function smallMutationLimit(
  payoffs: PayoffTable | PayoffTables,
  size: number | BothSides<number>,
  options: FiniteOptions = {},
): Distribution | PoolsDistribution {
  const population = readSized(payoffs, size, options, notePairs);
  const { pools } = population;
  const ends = pools.reduce<number[][]>(
    (all, { types }) => all.flatMap((end) => Array.from({ length: types }, (_, i) => [...end, i])),
    [[]],
  );
  const rates = ends.map((from) => ends.map((to) => logRate(population, from, to)));
  const visited = closedClass(rates);
  if (visited === null) {
    throw new InputError([
      {
        path: 'payoffs',
        message: 'several behaviours cannot be taken over by any other: the start decides',
        expected: 'a weaker selection',
      },
    ]);
  }
  const logs = logStationary(visited.map((i) => visited.map((j) => rates[i]![j]!)));
  const chances = ends.map((_, i) => (visited.includes(i) ? Math.exp(logs[visited.indexOf(i)]!) : 0));
  return distributionOf(
    ends.map((end) => pools.map(({ types, size }, at) => uniform(types, size, end[at]!))),
    chances,
  );
}

/** ln of the rate from one uniform state to another, up to a common factor: one pool changes at a time. */
function logRate(population: Population, from: readonly number[], to: readonly number[]): number {
  const changed = from.flatMap((type, at) => (type === to[at] ? [] : [at]));
  const [at = 0] = changed;
  if (changed.length !== 1) return -Infinity;
  const { types, size } = population.pools[at]!;
  // A mutant is one of the other behaviours, or of all; a whole generation mutates at once, or one newcomer.
  const ways = population.rule.mutants === 'any' ? types : types - 1;
  const newcomers = population.rule.process === 'wright-fisher' ? size : 1;
  return Math.log(newcomers / ways) + logInvasion(population, at, to[at]!, from[at]!, from[1 - at] ?? 0);
}
