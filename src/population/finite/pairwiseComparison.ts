import type { BothSides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import type { Counts } from './counts.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import { startRun } from './startRun.ts';

/** Options of {@link pairwiseComparison}; fitness and games mean nothing here. */
export type PairwiseOptions = Omit<FiniteRunOptions, 'process' | 'fitness' | 'games'>;

/**
 * Imitation in a finite population of counts: pairwise comparison by the Fermi rule (Blume 1993; Szabó & Tőke 1998;
 * Traulsen, Nowak & Pacheco 2006). In each step one individual reviews its behaviour. With chance μ it explores; else
 * it looks at another and copies it with chance 1 / (1 + exp(−β (π of the other − π of its own))), where π is a mean
 * payoff as in {@link moran} and β is `selection`. Its mean field is {@link imitation}.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param start - Counts of the behaviours; of both sides for two pools.
 * @returns The counts after each step, without end, or, without mutation, until one behaviour is left in each pool.
 * @throws InputError for what cannot be a population.
 */
export function pairwiseComparison(payoffs: PayoffTable, start: Counts, options?: PairwiseOptions): Generator<Counts, void, void>;
export function pairwiseComparison(
  payoffs: PayoffTables,
  start: BothSides<Counts>,
  options?: PairwiseOptions,
): Generator<BothSides<Counts>, void, void>;
export function pairwiseComparison(
  payoffs: PayoffTable | PayoffTables,
  start: Counts | BothSides<Counts>,
  options: PairwiseOptions = {},
): Generator<Counts, void, void> | Generator<BothSides<Counts>, void, void> {
  return startRun(payoffs, start, { ...options, process: 'pairwise-comparison' });
}
