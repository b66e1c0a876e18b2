import { Problems } from '../core/index.ts';
import type { PhaseMap } from './phaseMapShape.ts';

/** One shade of a phase map; columns from the left, rows from below. */
export interface MapCell {
  readonly column: number;
  readonly row: number;
  readonly value: number;
}

/** A phase map as a grid. */
export interface MapCells {
  readonly cells: readonly MapCell[];
  /** Whether the cell reaches the level; nowhere without one. */
  met(column: number, row: number): boolean;
}

/**
 * The grid of a phase map.
 *
 * @throws InputError naming the axes with too few doses, and the first pair of doses without a row.
 */
export function mapCells({ rows, x, y, measure, level }: PhaseMap): MapCells {
  const problems = new Problems();
  for (const [path, { values }] of Object.entries({ x, y })) {
    if (values.length < 2)
      problems.add({ path: `${path}.values`, message: 'too few doses', received: values.length, expected: 'at least two' });
  }
  problems.throwIfAny();
  const width = x.values.length;
  const values = new Float64Array(width * y.values.length).fill(NaN);
  const [columns, lines] = [x.values, y.values].map((doses) => new Map(doses.map((dose, i) => [dose, i])));
  for (const row of rows) {
    const [column, line] = [columns!.get(row.doses[x.name]!), lines!.get(row.doses[y.name]!)];
    if (column === undefined || line === undefined) continue;
    values[line * width + column] = measure === 'now' ? row.cooperationNow : row.cooperationAdapted;
  }
  const missing = values.findIndex((value) => Number.isNaN(value));
  if (missing >= 0) {
    const [column, line] = [missing % width, Math.floor(missing / width)];
    problems.add({
      path: 'rows',
      message: 'no row at a point of the map',
      received: { [x.name]: x.values[column], [y.name]: y.values[line] },
      expected: 'a row for every pair of doses',
    });
    problems.throwIfAny();
  }
  return {
    cells: Array.from(values, (value, i) => ({ column: i % width, row: Math.floor(i / width), value })),
    met: (column, row) => level !== undefined && values[row * width + column]! >= level,
  };
}
