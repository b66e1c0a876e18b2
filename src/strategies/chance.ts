import type { Problems } from '../core/index.ts';
import type { Chance } from './strategy.ts';

/** A chance as a number: C is 1, D is 0. */
export function chanceOf(chance: Chance): number {
  return chance === 'C' ? 1 : chance === 'D' ? 0 : chance;
}

/** Notes a problem unless `value` is a chance of cooperating. */
export function checkChance(problems: Problems, path: string, value: unknown): void {
  if (value !== 'C' && value !== 'D') problems.chance(path, value);
}
