import type { BothSides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import type { Counts } from './counts.ts';
import type { FiniteRunOptions } from './finiteOptions.ts';
import { startRun } from './startRun.ts';

/** Options of {@link moran}. */
export interface MoranOptions extends FiniteRunOptions {
  readonly process?: 'birth-death' | 'death-birth';
}

/**
 * The Moran process in a well-mixed population of counts (Moran 1958; frequency-dependent: Nowak, Sasaki, Taylor &
 * Fudenberg 2004). A step is one birth and one death:
 *
 * - `'birth-death'`: a parent is drawn by fitness, and its child replaces one drawn by chance;
 * - `'death-birth'`: one drawn by chance dies, and the others compete for its place by fitness (Ohtsuki et al. 2006).
 *
 * Fitness follows from the mean payoff over the other N − 1 individuals, or, of two pools, over the whole of the other
 * pool; two pools make a step each, at once. Where nobody has any fitness, all are equally fit. A step takes the same
 * time in a population of any size.
 *
 * @param payoffs - `payoffs[i][j]` is what behaviour i earns against j; or `{ vendor, partner }`, where
 * `vendor[i][j]` and `partner[i][j]` are what both earn when vendor behaviour i meets partner behaviour j.
 * @param start - Counts of the behaviours; of both sides for two pools.
 * @returns The counts after each step, without end, or, without mutation, until one behaviour is left in each pool.
 * @throws InputError for what cannot be a population; among it payoffs that make a linear fitness negative.
 * @example
 * ```ts
 * import { moran } from 'donnant';
 *
 * const titForTatAndDefection = [
 *   [30, 9],
 *   [14, 10],
 * ];
 * let last: readonly number[] = [];
 * for (const counts of moran(titForTatAndDefection, [5, 5], { seed: 'spring' })) last = counts;
 * last.includes(10); // => true
 * ```
 */
export function moran(payoffs: PayoffTable, start: Counts, options?: MoranOptions): Generator<Counts, void, void>;
export function moran(payoffs: PayoffTables, start: BothSides<Counts>, options?: MoranOptions): Generator<BothSides<Counts>, void, void>;
export function moran(
  payoffs: PayoffTable | PayoffTables,
  start: Counts | BothSides<Counts>,
  options: MoranOptions = {},
): Generator<Counts, void, void> | Generator<BothSides<Counts>, void, void> {
  return startRun(payoffs, start, options, (problems) => {
    if (options.process === undefined || options.process === 'birth-death' || options.process === 'death-birth') return;
    problems.add({
      path: 'process',
      message: 'not a Moran process',
      received: options.process,
      expected: "'birth-death' or 'death-birth'",
    });
  });
}
