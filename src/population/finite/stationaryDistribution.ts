import { type BothSides, Problems, sides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import { birthDeathStationary } from './birthDeathStationary.ts';
import { chainStationary } from './chainStationary.ts';
import { checkStates } from './solvable.ts';
import { type Distribution, type PoolsDistribution, distributionOf } from './distribution.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import type { Population } from './pool.ts';
import { type Payoffs, isOne, readPopulation } from './readPopulation.ts';
import { readSize } from './readCounts.ts';
import { stateSpace } from './stateSpace.ts';
import { byTwoTypes } from './twoTypes.ts';

/**
 * Where a population with mutation is found in the long run, exact over all its states. Two behaviours in a process that changes
 * one individual a step balance in detail, π(k + 1) / π(k) = chance to gain one at k / chance to lose one at k + 1, for pools
 * of any size; everything else is solved by state reduction (Grassmann, Taksar & Heyman 1985). For mutation that is rare beside
 * fixation, and for many behaviours, see {@link smallMutationLimit}.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param size - Number of individuals; of both sides for two pools.
 * @param options - The process and its rule; `mutation` must be above 0.
 * @throws InputError for what cannot be a population, without mutation, or with more states than can be solved (it tells how many).
 * @example
 * ```ts
 * import { stationaryDistribution } from 'donnant';
 *
 * const { shares } = stationaryDistribution(
 *   [
 *     [1, 1],
 *     [1, 1],
 *   ],
 *   50,
 *   { process: 'pairwise-comparison', mutation: 0.01 },
 * );
 * shares; // => ≈ [0.5, 0.5]
 * ```
 */
export function stationaryDistribution(payoffs: PayoffTable, size: number, options: FiniteOptions): Distribution;
export function stationaryDistribution(payoffs: PayoffTables, size: BothSides<number>, options: FiniteOptions): PoolsDistribution;
export function stationaryDistribution(
  payoffs: PayoffTable | PayoffTables,
  size: number | BothSides<number>,
  options: FiniteOptions,
): Distribution | PoolsDistribution {
  const population = readSized(payoffs, size, options, (problems, { rule, ...read }) => {
    if (rule.mutation === 0) {
      problems.add({
        path: 'mutation',
        message: 'without mutation one behaviour takes over',
        received: 0,
        expected: 'more than 0, or fixationProbability',
      });
    }
    checkStates(problems, { rule, ...read });
  });
  const chances = byTwoTypes(population) ? birthDeathStationary(population) : chainStationary(population);
  const space = stateSpace(population);
  const room = population.pools.map(({ types }) => new Int32Array(types));
  const states = Array.from({ length: space.count }, (_, rank) => {
    space.at(rank, room);
    return room.map((counts) => Array.from(counts));
  });
  return distributionOf(states, chances);
}

/** Reads a population of which the sizes are given; throws an InputError with all that is wrong. */
export function readSized(
  payoffs: Payoffs,
  size: number | BothSides<number>,
  options: FiniteOptions,
  note?: (problems: Problems, population: Population) => void,
): Population {
  const problems = new Problems();
  const sizes = isOne(payoffs) ? [size] : sides.map((side): unknown => Reflect.get(Object(size), side));
  const population = readPopulation(problems, payoffs, options, (noted, path, at) => readSize(noted, `size${path}`, sizes[at]));
  if (population !== null) note?.(problems, population);
  problems.throwIfAny();
  return population as Population;
}
