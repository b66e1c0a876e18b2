import { InputError, sides } from '../core/index.ts';
import { namesIn } from './namesIn.ts';
import { type Cell, type Numbers, type Sheet, numberAt } from './sheet.ts';
import { type CellFault, solveSheet } from './solveSheet.ts';

/** A sheet in which some cells can be turned to other numbers. */
export interface TurnedSheet {
  /** Keys whose numbers may come out otherwise. */
  readonly stale: readonly string[];
  /** The numbers with the cells turned. */
  at(doses: ReadonlyMap<Cell, number>, note: (cell: Cell, fault: CellFault) => void): Numbers;
}

/** Shares of one side's pool, of which some are turned: the others shrink or grow in proportion. */
interface Group {
  readonly turned: readonly Cell[];
  /** The sum of their shares today. */
  readonly taken: number;
  readonly others: readonly (readonly [key: string, cell: Cell, today: number])[];
}

/** How far a sum of shares may be from 1. */
const tolerance = 1e-9;

/**
 * Prepares a sheet for many doses: only what follows from the turned cells is computed again.
 *
 * @throws InputError where all of a pool's shares are turned, or the others are all 0 and so keep no proportion.
 */
export function turnSheet(sheet: Sheet, numbers: Numbers, targets: ReadonlySet<Cell>): TurnedSheet {
  const direct = [...sheet].filter(([, cell]) => chain(cell).some((step) => targets.has(step)));
  const groups = sides.flatMap((side): Group[] => {
    const shares = [...sheet].filter(([key]) => key.startsWith(`behaviours.${side}.`));
    const turned = shares.flatMap(([, cell]) => (targets.has(cell) ? [cell] : []));
    const taken = shares.reduce((sum, [key, cell]) => (targets.has(cell) ? sum + numberAt(numbers, key) : sum), 0);
    const others = shares.flatMap(([key, cell]) => (targets.has(cell) ? [] : [[key, cell, numberAt(numbers, key)] as const]));
    if (turned.length === 0) return [];
    if (others.some(([, , share]) => share > 0)) return [{ turned, taken, others }];
    const message = 'nothing else is left in this pool that could make room';
    throw new InputError([{ path: turned[0]!.at, message, expected: 'a pool in which another behaviour has a share' }]);
  });
  const stale = followers(
    sheet,
    [...direct, ...groups.flatMap(({ others }) => others)].map(([key]) => key),
  );
  return {
    stale,
    at: (doses, note) => {
      if (stale.length === 0) return numbers;
      const cells = new Map(sheet);
      for (const [key, cell] of direct) cells.set(key, replaced(cell, doses));
      for (const group of groups) for (const [key, cell] of roomMade(group, doses)) cells.set(key, cell);
      return solveSheet(cells, note, { numbers, stale });
    },
  };
}

/** The shares that are not turned, in proportion to today's. */
function roomMade({ turned, taken: before, others }: Group, doses: ReadonlyMap<Cell, number>): (readonly [string, Cell])[] {
  const taken = turned.reduce((sum, cell) => sum + doses.get(cell)!, 0);
  if (taken > 1 + tolerance) {
    const expected = 'shares that sum to at most 1';
    throw new InputError([{ path: turned[0]!.at, message: 'more than the whole pool', received: taken, expected }]);
  }
  // today's shares come back to the last digit
  if (taken === before) return others.map(([key, cell, share]) => [key, figured(cell, share)]);
  // what is beyond 1 is rounding
  const left = Math.max(1 - taken, 0);
  const today = others.reduce((sum, [, , share]) => sum + share, 0);
  return others.map(([key, cell, share]) => [key, figured(cell, (left * share) / today)]);
}

function chain(cell: Cell): Cell[] {
  return cell.base === undefined ? [cell] : [cell, ...chain(cell.base)];
}

function replaced(cell: Cell, doses: ReadonlyMap<Cell, number>): Cell {
  const dose = doses.get(cell);
  if (dose !== undefined) return figured(cell, dose);
  return cell.base === undefined ? cell : { ...cell, base: replaced(cell.base, doses) };
}

function figured({ at, range }: Cell, value: number): Cell {
  return { at, range, formula: { kind: 'number', value } };
}

/** Keys of the cells that are changed and of all that are computed from them. */
function followers(sheet: Sheet, changed: readonly string[]): string[] {
  const found = new Set(changed);
  const uses = [...sheet].map(([key, cell]) => [key, chain(cell).flatMap(({ formula }) => namesIn(formula))] as const);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const [key, names] of uses) if (names.some((name) => found.has(`values.${name}`))) found.add(key);
  }
  return [...found];
}
