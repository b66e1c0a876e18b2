import type { Problems } from '../../core/index.ts';

/** Most individuals a pool holds. */
const most = 2 ** 31 - 1;

/** Checks the counts of one pool; gives its size, or null where they are wrong. */
export function readCounts(problems: Problems, path: string, counts: unknown, types: number): number | null {
  if (!Array.isArray(counts) || counts.length !== types) {
    problems.add({ path, message: 'not the counts of the behaviours', received: counts, expected: `${types} whole numbers` });
    return null;
  }
  const right = counts.map((count, i) => problems.whole(`${path}[${i}]`, count, 0)).every(Boolean);
  return right
    ? readSize(
        problems,
        path,
        (counts as readonly number[]).reduce((sum, count) => sum + count, 0),
      )
    : null;
}

/** Checks the size of a pool; gives it back, or null where it is wrong. */
export function readSize(problems: Problems, path: string, size: unknown): number | null {
  if (typeof size === 'number' && Number.isSafeInteger(size) && size >= 2 && size <= most) return size;
  problems.add({ path, message: 'not a size of a pool', received: size, expected: `2 to ${most} individuals` });
  return null;
}
