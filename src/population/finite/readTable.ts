import type { Problems } from '../../core/index.ts';
import type { PayoffTable } from '../tables.ts';

/** Beyond this, sums over a population could leave the range of a double. */
const most = 1e100;

/** Checks a table of payoffs: at least one row, rows equally long (as long as the table where it is square), numbers. */
export function checkTable(problems: Problems, path: string, table: unknown, square: boolean): table is PayoffTable {
  if (!Array.isArray(table) || table.length === 0 || !table.every(Array.isArray)) {
    problems.add({ path, message: 'not a table of payoffs', received: table, expected: 'rows of numbers' });
    return false;
  }
  const before = problems.found.length;
  const rows = table as readonly (readonly unknown[])[];
  const width = square ? rows.length : rows[0]!.length;
  rows.forEach((row, i) => {
    if (row.length !== width || width === 0) {
      problems.add({ path: `${path}[${i}]`, message: 'not a row of the table', received: row, expected: `${width || 'some'} numbers` });
    }
    row.forEach((payoff, j) => problems.number(`${path}[${i}][${j}]`, payoff, -most, most));
  });
  return problems.found.length === before;
}
