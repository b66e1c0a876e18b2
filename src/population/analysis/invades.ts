import { type Problems, type Side, sides } from '../../core/index.ts';
import { toleranceFor } from '../bestReplies.ts';
import { enter } from '../enter.ts';
import { type Mix, checkMix, checkMixes, sharesOfMix } from '../mixes.ts';
import { type Pool, areTwo, listed } from '../pools.ts';
import type { AnyTables, EachPool, PayoffTables } from '../tables.ts';

/** Who invades: a behaviour or mix; in two pools together with the side it arises on. */
export type Mutant<P extends AnyTables> = P extends PayoffTables ? { readonly side: Side; readonly mix: Mix } : Mix;

/** Whether a rare mutant grows among residents, and by which condition. */
export interface Invasion {
  /**
   * `'strict'`: it earns more from residents than they do; `'weak'`: as much, and more from its own kind than they earn from
   * it; `'neutral'`: as much in both, so that it neither grows nor dies out; `'none'`: it dies out.
   */
  readonly kind: 'strict' | 'weak' | 'neutral' | 'none';
  /** First-order condition: what the mutant earns a round from residents, beyond what they earn. */
  readonly first: number;
  /** Second-order condition: what the mutant earns from its own kind, beyond what residents earn from it. Null in two pools, where no one meets the own kind. */
  readonly second: number | null;
}

/**
 * Whether a rare mutant invades residents (Maynard Smith 1982, chapter 2): by the first-order condition where it decides,
 * by the second where the first is a tie. In two pools there is the first only, and a tie is neutral.
 *
 * @param mutant - A behaviour by its place in the table, or shares; in two pools `{ side, mix }`.
 * @param resident - A behaviour or shares; in two pools one for each side.
 * @param tolerance - Payoff a round by which two figures may differ and still count as equal. Default 1e-10 of the largest payoff in size.
 * @throws InputError listing every bad table, mix and option.
 * @example
 * invades([[3, 0], [5, 1]], 1, 0); // { kind: 'strict', first: 2, second: 1 }
 */
export function invades<P extends AnyTables>(payoffs: P, mutant: Mutant<P>, resident: EachPool<P, Mix>, tolerance?: number): Invasion {
  const pools = enter(payoffs, (problems, sizes) => {
    if (sizes.length === 1) checkMix(problems, 'mutant', mutant, sizes[0]!);
    if (sizes.length === 2) checkMutant(problems, mutant, sizes);
    if (sizes.length > 0) checkMixes(problems, 'resident', resident, sizes);
    if (tolerance !== undefined) problems.number('tolerance', tolerance, 0);
  });
  const residents = listed<P, Mix>(pools, resident).map((mix, k) => sharesOfMix(mix, pools.each[k]!.size));
  const within = toleranceFor(pools, tolerance);
  if (areTwo(payoffs)) {
    const { side, mix } = mutant as Mutant<PayoffTables>;
    const k = sides.indexOf(side);
    const pool = pools.each[k]!;
    const first = advantage(pool, sharesOfMix(mix, pool.size), residents[k]!, residents[1 - k]!);
    return { kind: first > within ? 'strict' : first < -within ? 'none' : 'neutral', first, second: null };
  }
  const pool = pools.each[0]!;
  const mix = sharesOfMix(mutant as Mix, pool.size);
  const first = advantage(pool, mix, residents[0]!, residents[0]!);
  const second = advantage(pool, mix, residents[0]!, mix);
  return { kind: kindOf(first, second, within), first, second };
}

function kindOf(first: number, second: number, within: number): Invasion['kind'] {
  if (first > within) return 'strict';
  if (first < -within) return 'none';
  if (second > within) return 'weak';
  return second < -within ? 'none' : 'neutral';
}

/** What `mutant` earns a round beyond `resident`, both against `met`. */
function advantage({ payoffs, width }: Pool, mutant: readonly number[], resident: readonly number[], met: readonly number[]): number {
  return mutant.reduce((sum, share, i) => {
    if (share === resident[i]) return sum;
    return sum + (share - resident[i]!) * met.reduce((part, other, j) => part + payoffs[i * width + j]! * other, 0);
  }, 0);
}

function checkMutant(problems: Problems, mutant: unknown, sizes: readonly number[]): void {
  const side: unknown = typeof mutant === 'object' && mutant !== null ? Reflect.get(mutant, 'side') : undefined;
  const k = sides.findIndex((known) => known === side);
  if (k < 0) problems.add({ path: 'mutant.side', message: 'no such side', received: side, expected: 'vendor or partner' });
  else checkMix(problems, 'mutant.mix', Reflect.get(mutant as object, 'mix'), sizes[k]!);
}
