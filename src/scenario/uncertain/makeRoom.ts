import type { Problem } from '../../core/index.ts';
import type { Numbers, Sheet } from '../sheet.ts';

/** How far shares may be from summing to 1. */
const tolerance = 1e-9;

/**
 * Shares of one whole after a draw: those that are uncertain as they were drawn, the others shrunk or grown in proportion, so that all
 * sum to 1. Shares that sum to 1 as they are stay as they are.
 *
 * @param prefix - Beginning of the keys of the shares.
 */
export function makeRoom(prefix: string, sheet: Sheet, numbers: Numbers): Numbers {
  const keys = [...sheet.keys()].filter((key) => key.startsWith(prefix));
  const sumOf = (some: readonly string[]): number => some.reduce((sum, key) => sum + (numbers.get(key) ?? 0), 0);
  const drawn = keys.filter((key) => sheet.get(key)?.spread !== undefined);
  const others = keys.filter((key) => !drawn.includes(key));
  const [taken, left] = [sumOf(drawn), sumOf(others)];
  if (drawn.length === 0 || left === 0 || taken > 1 || Math.abs(taken + left - 1) <= tolerance) return numbers;
  const scaled = new Map(numbers);
  for (const key of others) {
    const share = numbers.get(key);
    if (share !== undefined) scaled.set(key, (share * (1 - taken)) / left);
  }
  return scaled;
}

/** The problem of a whole all of whose shares are uncertain: nothing could make room for a draw. */
export function roomProblem(prefix: string, path: string, sheet: Sheet, numbers: Numbers): Problem[] {
  const keys = [...sheet.keys()].filter((key) => key.startsWith(prefix));
  const drawn = keys.filter((key) => sheet.get(key)?.spread !== undefined);
  if (drawn.length === 0 || keys.some((key) => !drawn.includes(key) && numbers.get(key) !== 0)) return [];
  return [{ path, message: 'all shares are uncertain', expected: 'one that has what is left: its central value, as a plain figure' }];
}
