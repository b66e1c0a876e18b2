import { evaluate } from './evaluate.ts';
import { holds } from './ranges.ts';
import type { Cell, Numbers, Sheet } from './sheet.ts';

/** Longest chain of values that depend on one another. */
const maxChain = 200;

/** What is wrong with a cell. */
export interface CellFault {
  readonly message: string;
  readonly received?: number;
  readonly expected?: string;
}

/**
 * Computes every cell, each after those it depends on. Circular definitions, results that are not finite and
 * numbers out of range are noted and left out, and so, in silence, is whatever depends on them.
 *
 * @param note - Called once for each faulty cell.
 * @param before - Numbers of a sheet that differs from this one only in the cells at `stale` and what follows from
 * them: all others are taken over.
 */
export function solveSheet(
  sheet: Sheet,
  note: (cell: Cell, fault: CellFault) => void,
  before?: { readonly numbers: Numbers; readonly stale: Iterable<string> },
): Numbers {
  const solved = new Map<string, number | undefined>(before?.numbers);
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
    const value = evaluate(formula, {
      valueOf: (name) => (name === 'current' ? base && compute(base) : numberAt(`values.${name}`)),
      fault: (message) => {
        if (faults++ === 0) note(cell, { message });
      },
    });
    if (value === undefined || holds(range, value)) return value;
    note(cell, { message: 'number out of range', received: value, expected: range.expected });
    return undefined;
  };

  for (const key of before?.stale ?? sheet.keys()) numberAt(key);
  return new Map([...solved].filter((entry): entry is [string, number] => entry[1] !== undefined));
}
