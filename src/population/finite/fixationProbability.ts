import { type BothSides, sides } from '../../core/index.ts';
import type { PayoffTable, PayoffTables } from '../tables.ts';
import { absorptionOf } from './absorption.ts';
import { totalsOf } from './bandReduction.ts';
import { type Counts, uniform } from './counts.ts';
import type { FiniteOptions } from './finiteOptions.ts';
import type { Present } from './presentOnly.ts';
import { readEnding } from './readEnding.ts';
import { byTwoTypes, twoTypeFixation } from './twoTypes.ts';

/**
 * The chance that each behaviour takes over the whole pool, without mutation. Two behaviours in a process that changes one
 * individual a step form a birth-death chain, with
 *
 *     ρ of k = (1 + Σₘ₌₁..k₋₁ Πⱼ≤ₘ γⱼ) / (1 + Σₘ₌₁..N₋₁ Πⱼ≤ₘ γⱼ),   γⱼ = chance to lose one / chance to gain one at j
 *
 * (Karlin & Taylor 1975; Nowak et al. 2004; Traulsen et al. 2006 for the Fermi rule), summed as logarithms, so that a fitness of
 * zero and large pools are safe. Everything else is solved over all states of the population.
 *
 * @param payoffs - As in {@link moran}: of one pool, or of two.
 * @param start - Counts of the behaviours; of both sides for two pools.
 * @param options - The process and its rule; `mutation` must be 0.
 * @returns One chance for each behaviour; for two pools a row for each vendor behaviour, and in it for each partner behaviour the
 * chance that the pools end so.
 * @throws InputError for what cannot be a population, with mutation, or with more states than can be solved (it tells how many).
 * @example
 * ```ts
 * import { fixationProbability } from 'donnant';
 *
 * const [takesOver] = fixationProbability(
 *   [
 *     [30, 9],
 *     [14, 10],
 *   ],
 *   [1, 99],
 * );
 * takesOver; // => ≈ 0.0418
 * ```
 */
export function fixationProbability(payoffs: PayoffTable, start: Counts, options?: FiniteOptions): number[];
export function fixationProbability(payoffs: PayoffTables, start: BothSides<Counts>, options?: FiniteOptions): number[][];
export function fixationProbability(
  payoffs: PayoffTable | PayoffTables,
  start: Counts | BothSides<Counts>,
  options: FiniteOptions = {},
): number[] | number[][] {
  const present = readEnding(payoffs, start, options);
  const ends = endsOf(present);
  const [rows = [], columns] = present.kept.map((kept, at) => {
    const all = 'vendor' in start ? start[sides[at]!] : start;
    return all.map((_, type) => kept.indexOf(type));
  });
  const chance = (types: readonly number[]): number => (types.includes(-1) ? 0 : ends(types));
  return rows.map((type) => (columns === undefined ? chance([type]) : columns.map((other) => chance([type, other])))) as
    number[] | number[][];
}

/** The chance to end with the given behaviour in each pool. */
function endsOf({ population, counts }: Present): (types: readonly number[]) => number {
  const { pools, rule } = population;
  if (pools.every(({ types }) => types === 1)) return () => 1;
  if (byTwoTypes(population)) {
    const { first, second } = twoTypeFixation(pools[0]!, rule, 0, 1, counts[0]![0]!);
    return ([type]) => Math.exp(type === 0 ? first : second);
  }
  const { space, passing, reduced, into } = absorptionOf(population);
  const from = passing[space.rankOf(counts)]!;
  return (types) => {
    const end = space.rankOf(pools.map(({ types: n, size }, at) => uniform(n, size, types[at]!)));
    return totalsOf(reduced, into.get(end)!)[from]!;
  };
}
