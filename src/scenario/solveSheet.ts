import { type FormulaContext, evaluate } from './evaluate.ts';
import { holds } from './ranges.ts';
import type { Cell, Numbers, Sheet } from './sheet.ts';
import type { Distribution } from './uncertain/distribution.ts';
import { type OpenSpread, distributionOf } from './uncertain/openSpread.ts';
import { quantileOf } from './uncertain/quantileOf.ts';

/** Longest chain of values that depend on one another. */
const maxChain = 200;

/** What is wrong with a cell. */
export interface CellFault {
  readonly message: string;
  readonly received?: number | readonly number[];
  readonly expected?: string;
}

/** A draw of the uncertain figures. */
export interface Drawing {
  /** The chance that the figure written here stays below what is drawn, strictly between 0 and 1; absent: its central value. */
  chanceAt(at: string): number | undefined;
  /** Told what is believed of each uncertain figure in this draw, and what it comes out as. */
  tell?(cell: Cell, distribution: Distribution, value: number): void;
}

/**
 * Computes every cell, each after those it depends on. Circular definitions, results that are not finite and
 * numbers out of range are noted and left out, and so, in silence, is whatever depends on them.
 *
 * @param note - Called once for each faulty cell.
 * @param before - Numbers of a sheet that differs from this one only in the cells at `stale` and what follows from
 * them: all others are taken over.
 * @param drawing - What uncertain figures come out as; absent: all at their central values.
 */
export function solveSheet(
  sheet: Sheet,
  note: (cell: Cell, fault: CellFault) => void,
  before?: { readonly numbers: Numbers; readonly stale: Iterable<string> },
  drawing?: Drawing,
): Numbers {
  const solved = new Map<string, number | undefined>(before?.numbers);
  const drawn = (cell: Cell, { kind, parts }: OpenSpread, context: FormulaContext): number | undefined => {
    const numbers = parts.map((part) => evaluate(part, context));
    if (!numbers.every((number) => number !== undefined)) return undefined;
    const distribution = distributionOf(kind, numbers, cell.range);
    if ('message' in distribution) {
      note(cell, distribution);
      return undefined;
    }
    const chance = drawing?.chanceAt(cell.at);
    const value = chance === undefined ? evaluate(cell.formula, context) : quantileOf(distribution, chance);
    if (value !== undefined) drawing?.tell?.(cell, distribution, value);
    return value;
  };

  for (const key of before?.stale ?? []) solved.delete(key);
  const open: string[] = [];

  const numberAt = (key: string): number | undefined => {
    if (solved.has(key)) return solved.get(key);
    const cell = sheet.get(key);
    if (cell === undefined) return undefined;
    if (open.includes(key)) {
      const cycle = [...open.slice(open.indexOf(key)), key];
      note(cell, { message: `circular definition: ${cycle.map((step) => step.replace(/^values\./, '')).join(' → ')}` });
      return undefined;
    }
    if (open.length >= maxChain) {
      note(cell, { message: 'values depend on one another in too long a chain', expected: `at most ${maxChain} steps` });
      return undefined;
    }
    open.push(key);
    const value = compute(cell);
    open.pop();
    // a cell found circular while it was open is left without a number
    solved.set(key, value);
    return value;
  };

  const compute = (cell: Cell): number | undefined => {
    const { base, formula, range } = cell;
    let faults = 0;
    const context: FormulaContext = {
      valueOf: (name) => (name === 'current' ? base && compute(base) : numberAt(`values.${name}`)),
      fault: (message) => {
        if (faults++ === 0) note(cell, { message });
      },
    };
    const value = cell.spread === undefined ? evaluate(formula, context) : drawn(cell, cell.spread, context);
    if (value === undefined || holds(range, value)) return value;
    note(cell, { message: 'number out of range', received: value, expected: range.expected });
    return undefined;
  };

  for (const key of before?.stale ?? sheet.keys()) numberAt(key);
  return new Map([...solved].filter((entry): entry is [string, number] => entry[1] !== undefined));
}
