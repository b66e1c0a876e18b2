import { type BothSides, bothSides } from '../../core/index.ts';
import type { AnyTables, SharesOf } from '../../population/index.ts';

/** Counts of a population as shares. */
export function toShares<P extends AnyTables>(counts: SharesOf<P>, population: number): SharesOf<P> {
  const divide = (pool: readonly number[]): number[] => pool.map((count) => count / population);
  return eachOf(counts, divide);
}

/** Whole numbers nearest to the shares: what is left over goes to the largest remainders. */
export function toCounts<P extends AnyTables>(shares: SharesOf<P>, population: number): SharesOf<P> {
  return eachOf(shares, (pool) => {
    const wanted = pool.map((share) => share * population);
    const counts = wanted.map(Math.floor);
    const left = population - counts.reduce((sum, count) => sum + count, 0);
    const byRemainder = pool.map((_, i) => i).sort((a, b) => wanted[b]! - counts[b]! - (wanted[a]! - counts[a]!) || a - b);
    for (const i of byRemainder.slice(0, left)) counts[i]! += 1;
    return counts;
  });
}

function eachOf<P extends AnyTables>(pools: SharesOf<P>, change: (pool: readonly number[]) => number[]): SharesOf<P> {
  const found: unknown =
    'vendor' in (pools as object)
      ? bothSides((side) => change((pools as BothSides<readonly number[]>)[side]))
      : change(pools as readonly number[]);
  return found as SharesOf<P>;
}
