import { type Problems, checkKnown } from '../../core/index.ts';

/** Whether statistics are asked for, and how sure their statements are to be. */
export type StatisticsAsked = boolean | { readonly level?: number };

const usualLevel = 0.95;

/** Notes a problem unless `level` is a chance above 0 and below 1. */
export function checkLevel(problems: Problems, path: string, level: unknown): level is number {
  if (typeof level === 'number' && level > 0 && level < 1) return true;
  problems.add({ path, message: 'not a level', received: level, expected: 'a number above 0 and below 1, as in 0.95' });
  return false;
}

/** The level of the statistics that a specification asks for, null where it asks for none; notes what is neither. */
export function readLevel(problems: Problems, asked: StatisticsAsked = false): number | null {
  if (asked === false) return null;
  if (asked === true) return usualLevel;
  if (typeof asked !== 'object' || asked === null) {
    problems.add({ path: 'statistics', message: 'not a yes or no', received: asked, expected: 'true, false or { level }' });
    return null;
  }
  if (!checkKnown(problems, 'statistics', asked, ['level'])) return null;
  const { level = usualLevel } = asked;
  return checkLevel(problems, 'statistics.level', level) ? level : null;
}
