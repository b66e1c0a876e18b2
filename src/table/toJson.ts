import { checkTable } from './checkTable.ts';
import type { Table } from './table.ts';

/**
 * A table as JSON text: `{ title?, columns, rows, notes? }`, as it is, indented by two spaces. `JSON.parse` gives
 * the table back, with full precision.
 *
 * @throws InputError listing every cell or column that does not fit; JSON has no way to write NaN or Infinity.
 * @example
 * JSON.parse(toJson({ columns: [{ key: 'id', label: 'id', kind: 'text' }], rows: [{ id: 'grudger' }] })).rows;
 * // => [{ id: 'grudger' }]
 */
export function toJson(table: Table): string {
  checkTable(table);
  const { title, columns, rows, notes } = table;
  return JSON.stringify({ title, columns, rows, notes }, null, 2);
}
