import { type Problems, sides } from '../core/index.ts';
import { checkShares } from './checkShares.ts';

/** A behaviour, by its place in the table, or a mix of behaviours, by their shares. */
export type Mix = number | readonly number[];

/** Notes what is wrong with a mix over `size` behaviours. */
export function checkMix(problems: Problems, path: string, mix: unknown, size: number): void {
  if (typeof mix !== 'number') return checkShares(problems, path, mix, [size]);
  if (!Number.isInteger(mix) || mix < 0 || mix >= size) {
    problems.add({ path, message: 'no such behaviour', received: mix, expected: `a place in the table from 0 to ${size - 1}, or shares` });
  }
}

/** Notes what is wrong with a mix for each pool. */
export function checkMixes(problems: Problems, path: string, mixes: unknown, sizes: readonly number[]): void {
  if (sizes.length === 1) return checkMix(problems, path, mixes, sizes[0]!);
  if (typeof mixes !== 'object' || mixes === null || Array.isArray(mixes)) {
    problems.add({ path, message: 'not a mix for each side', received: mixes, expected: '{ vendor, partner }' });
    return;
  }
  sides.forEach((side, k) => checkMix(problems, `${path}.${side}`, Reflect.get(mixes, side), sizes[k]!));
}

/** A mix as shares. */
export function sharesOfMix(mix: Mix, size: number): number[] {
  return typeof mix === 'number' ? Array.from({ length: size }, (_, i) => (i === mix ? 1 : 0)) : [...mix];
}
