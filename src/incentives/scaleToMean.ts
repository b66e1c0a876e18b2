import { type Problems, mean } from '../core/index.ts';

/** What rounding may add to a rate of 1. */
const rounding = 1e-9;

/**
 * Figures whose mean is the level and whose proportions are as before; all set to the level where all were 0.
 *
 * @param figures - At least one, none below 0.
 * @param most - What no figure may exceed, beyond rounding, which `checkScale` has seen to.
 */
export function scaleToMean(figures: readonly number[], level: number, most = 1): number[] {
  const today = mean(figures);
  if (today === level) return [...figures];
  return figures.map((figure) => Math.min(most, today === 0 ? level : (figure / today) * level));
}

/** The highest level that no figure passes 1 at. */
export function highestLevel(figures: readonly number[]): number {
  const today = mean(figures);
  return today === 0 ? 1 : Math.min(1, today / Math.max(...figures));
}

/** Notes a problem where a level would take one of the figures above 1. */
export function checkScale(problems: Problems, path: string, figures: readonly number[], level: number): void {
  const most = highestLevel(figures);
  if (level <= most + rounding || level === mean(figures)) return;
  problems.add({ path, message: 'takes the highest of the figures above 1', received: level, expected: `at most ${most}` });
}
