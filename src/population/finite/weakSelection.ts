import { Problems } from '../../core/index.ts';
import type { PayoffTable } from '../tables.ts';
import { readSize } from './readCounts.ts';
import { checkTable } from './readTable.ts';

/** How weak selection sees a single newcomer of the first behaviour among the second. */
export interface WeakSelection {
  /** Slope of its fixation probability at no selection, where it is 1/N. */
  readonly slope: number;
  /** Whether selection favours its taking over in a pool of this size. */
  readonly favoured: boolean;
  /** The unstable share of the first behaviour where each is the best reply to itself; null elsewhere. */
  readonly unstable: number | null;
  /** Whether the one-third law favours it in a large pool: the unstable share is below 1/3. Null where there is none. */
  readonly oneThird: boolean | null;
}

/**
 * Weak selection between two behaviours, with payoffs a, b of the first against itself and the second, c, d of the second:
 *
 *     ρ ≈ 1/N + s [(a + 2b − c − 2d) N − (2a + b + c − 4d)] / (6N)
 *
 * for the birth-death process and, with β for s, for pairwise comparison (Nowak, Sasaki, Taylor & Fudenberg 2004; Traulsen,
 * Nowak & Pacheco 2006).
 *
 * @param payoffs - Two rows of two payoffs.
 * @param size - Number of individuals.
 * @throws InputError for other tables or sizes.
 */
export function weakSelection(payoffs: PayoffTable, size: number): WeakSelection {
  const problems = new Problems();
  if (checkTable(problems, 'payoffs', payoffs, true) && payoffs.length !== 2) {
    problems.add({ path: 'payoffs', message: 'not a table of two behaviours', received: payoffs.length, expected: '2 rows of 2 numbers' });
  }
  readSize(problems, 'size', size);
  problems.throwIfAny();
  const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = payoffs;
  const slope = ((a + 2 * b - c - 2 * d) * size - (2 * a + b + c - 4 * d)) / (6 * size);
  const unstable = a > c && d > b ? (d - b) / (a - c + (d - b)) : null;
  return { slope, favoured: slope > 0, unstable, oneThird: unstable === null ? null : unstable < 1 / 3 };
}
