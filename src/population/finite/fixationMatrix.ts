import type { PayoffTable } from '../tables.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import { logInvasion } from './logInvasion.ts';
import { readSized } from './stationaryDistribution.ts';
import { notePairs } from './solvable.ts';

/**
 * The chance that a single newcomer takes over: entry [i][j] for one of behaviour j in a pool where everybody else shows i; 1 on the
 * diagonal. Beside 1/N, what a newcomer without any advantage has, it tells who invades whom.
 *
 * @param payoffs - Of one pool, row against column.
 * @param size - Number of individuals.
 * @param options - The process and its rule; mutation is left out of account.
 * @throws InputError for what cannot be a population, or too large to be solved (Wright–Fisher only).
 */
export function fixationMatrix(payoffs: PayoffTable, size: number, options: FiniteOptions = {}): number[][] {
  const population = readSized(payoffs, size, options, notePairs);
  return payoffs.map((_, i) => payoffs.map((_, j) => (i === j ? 1 : Math.exp(logInvasion(population, 0, j, i, 0)))));
}
