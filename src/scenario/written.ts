import type { Range } from './ranges.ts';
import { type WrittenSpread, isSpread } from './uncertain/spread.ts';

/** A number as the author wrote it, and the cell it belongs to. */
export interface Written {
  /** Key of the cell in the sheet. */
  readonly key: string;
  /** Path in the file. */
  readonly at: string;
  /** A number, a percentage, a formula, or what is believed of a figure that is not known for certain. */
  readonly source: number | string | WrittenSpread;
  /** Which numbers are accepted; absent: those that the key tells. */
  readonly range?: Range;
}

/** Joins two parts of a path. */
export function under(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** Whether a value is a number, percentage, formula or uncertain figure, and not a set of named values. */
export function isFigure(value: unknown): value is number | string | WrittenSpread {
  return typeof value === 'number' || typeof value === 'string' || isSpread(value);
}
