import type { Formula } from './formula.ts';
import type { Range } from './ranges.ts';
import type { OpenSpread } from './uncertain/openSpread.ts';
import type { Knowledge } from './uncertain/spread.ts';

/** One number of a scenario, before it is computed. */
export interface Cell {
  /** Where it is written: the path in the file. */
  readonly at: string;
  /** The figure; of an uncertain one, its central value. */
  readonly formula: Formula;
  readonly range: Range;
  /** What `current` means in the formula: the cell that a rule puts this one in place of. */
  readonly base?: Cell;
  /** What is believed of the figure, where it is uncertain. */
  readonly spread?: OpenSpread;
  /** How the figure is known, where the author tells. */
  readonly known?: Knowledge;
}

/**
 * All numbers of a scenario by key, each spelled out for its side and move, such as `relationship.churn`,
 * `money.vendor.T`, `slips.partner.C` or `values.dealValue`. A rule is the same sheet with some cells replaced.
 */
export type Sheet = ReadonlyMap<string, Cell>;

/** The numbers of a sheet; those that could not be computed are absent. */
export type Numbers = ReadonlyMap<string, number>;

/** The number at a key of a sheet that was solved without faults. */
export function numberAt(numbers: Numbers, key: string): number {
  const value = numbers.get(key);
  if (value === undefined) throw new Error(`no number at ${key}`);
  return value;
}
