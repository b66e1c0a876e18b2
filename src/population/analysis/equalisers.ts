import type { Pool } from '../pools.ts';
import { solveUniquely } from './linearSystem.ts';
import { subsets } from './subsets.ts';

/** Shares below this count as 0. */
const none = 1e-9;

/**
 * The corners of the set of mixes over `columns` that pay every one of `rows` the same. The set is a convex polytope:
 * empty, one point, or everything between its corners. Mixes have as many shares as the pool that is met.
 */
export function equalisers({ payoffs, width }: Pool, rows: readonly number[], columns: readonly number[]): number[][] {
  const [first, ...others] = rows;
  const differences = others.map((row) => columns.map((column) => payoffs[row * width + column]! - payoffs[first! * width + column]!));
  const largest = differences.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = largest === 0 ? 1 : largest;
  const places = columns.map((_, place) => place);
  return subsets(places).flatMap((used) => {
    const equations = [...differences.map((row) => [...used.map((place) => row[place]! / unit), 0]), [...used.map(() => 1), 1]];
    const mix = solveUniquely(equations);
    if (mix === null || mix.some((share) => share < none)) return [];
    const corner: number[] = Array.from({ length: width }, () => 0);
    used.forEach((place, k) => (corner[columns[place]!] = mix[k]!));
    return [corner];
  });
}
