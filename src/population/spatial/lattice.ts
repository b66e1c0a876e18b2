import { Problems } from '../../core/index.ts';
import { type Graph, pack } from './graph.ts';

/** The shape of a lattice. */
export interface LatticeOptions {
  readonly rows: number;
  readonly columns: number;
  /** `'moore'`: the eight cells around (default); `'von-neumann'`: the four beside, above and below. */
  readonly neighbourhood?: 'moore' | 'von-neumann';
  /** `'torus'`: every edge goes on at the opposite one (default); `'bounded'`: cells at the edge have fewer neighbours. */
  readonly boundary?: 'torus' | 'bounded';
}

/**
 * A lattice of cells, numbered row by row: the cell of row r and column c is place r × columns + c.
 *
 * @throws InputError for sides that are too short: a torus needs three cells each way, so that no neighbour counts twice.
 */
export function lattice({ rows, columns, neighbourhood = 'moore', boundary = 'torus' }: LatticeOptions): Graph {
  const problems = new Problems();
  const least = boundary === 'torus' ? 3 : 1;
  problems.whole('rows', rows, least);
  problems.whole('columns', columns, least);
  if (rows * columns === 1) problems.add({ path: 'rows', message: 'a single cell', received: rows, expected: 'at least two cells' });
  oneOf(problems, 'neighbourhood', neighbourhood, ['moore', 'von-neumann']);
  oneOf(problems, 'boundary', boundary, ['torus', 'bounded']);
  problems.throwIfAny();
  const reach = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const));
  const around = reach.filter(([down, right]) => (neighbourhood === 'moore' ? down !== 0 || right !== 0 : (down === 0) !== (right === 0)));
  return pack(
    Array.from({ length: rows * columns }, (_, place) =>
      around.flatMap(([down, right]) => {
        const row = Math.floor(place / columns) + down;
        const column = (place % columns) + right;
        if (boundary === 'torus') return [((row + rows) % rows) * columns + ((column + columns) % columns)];
        return row >= 0 && row < rows && column >= 0 && column < columns ? [row * columns + column] : [];
      }),
    ),
  );
}

/** Notes a value that is none of those known. */
export function oneOf(problems: Problems, path: string, received: unknown, known: readonly string[]): void {
  if ((known as readonly unknown[]).includes(received)) return;
  problems.add({ path, message: 'not known', received, expected: known.map((name) => `'${name}'`).join(' or ') });
}
