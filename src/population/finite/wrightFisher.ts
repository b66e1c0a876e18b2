import type { BothSides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import type { Counts } from './counts.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import { startRun } from './startRun.ts';

/** Options of {@link wrightFisher}; a step renews everybody, so that there is nobody to draw from or to outlive. */
export type WrightFisherOptions = Omit<FiniteRunOptions, 'process' | 'drawnFrom' | 'games'>;

/**
 * The Wright–Fisher process: in each step the whole pool gives way to a new generation of the same size, whose
 * behaviours are drawn from the parents by fitness, then mutate (Fisher 1930; Wright 1931; with games: Imhof & Nowak
 * 2006). The counts of the next generation are one multinomial draw, exact for pools of any size.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param start - Counts of the behaviours; of both sides for two pools.
 * @returns The counts of each generation, without end, or, without mutation, until one behaviour is left in each pool.
 * @throws InputError for what cannot be a population.
 */
export function wrightFisher(payoffs: PayoffTable, start: Counts, options?: WrightFisherOptions): Generator<Counts, void, void>;
export function wrightFisher(
  payoffs: PayoffTables,
  start: BothSides<Counts>,
  options?: WrightFisherOptions,
): Generator<BothSides<Counts>, void, void>;
export function wrightFisher(
  payoffs: PayoffTable | PayoffTables,
  start: Counts | BothSides<Counts>,
  options: WrightFisherOptions = {},
): Generator<Counts, void, void> | Generator<BothSides<Counts>, void, void> {
  return startRun(payoffs, start, { ...options, process: 'wright-fisher' });
}
