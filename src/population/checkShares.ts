import { type Problems, sides } from '../core/index.ts';

/** How far from 1 shares may sum, so that shares written as percentages pass. */
const rounding = 1e-6;

/** Notes what is wrong with shares of pools that have these numbers of behaviours. */
export function checkShares(problems: Problems, path: string, shares: unknown, sizes: readonly number[]): void {
  if (sizes.length === 1) return checkPool(problems, path, shares, sizes[0]!);
  if (typeof shares !== 'object' || shares === null || !('vendor' in shares) || !('partner' in shares)) {
    problems.add({ path, message: 'not shares of two pools', received: shares, expected: '{ vendor, partner } with a list each' });
    return;
  }
  sides.forEach((side, k) => checkPool(problems, `${path}.${side}`, Reflect.get(shares, side), sizes[k]!));
}

function checkPool(problems: Problems, path: string, shares: unknown, size: number): void {
  if (!Array.isArray(shares) || shares.length !== size) {
    problems.add({ path, message: 'not one share for each behaviour', received: shares, expected: `a list of ${size} shares` });
    return;
  }
  const each = shares.map((share: unknown, i) => problems.chance(`${path}[${i}]`, share));
  const sum = shares.reduce((total: number, share: unknown) => total + Number(share), 0);
  if (each.every(Boolean) && Math.abs(sum - 1) > rounding) {
    problems.add({ path, message: 'shares do not sum to 1', received: sum, expected: 'a sum of 1' });
  }
}
