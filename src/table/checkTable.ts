import { Problems, nearest } from '../core/index.ts';
import type { Cell, Column, Table } from './table.ts';

const kinds = ['text', 'number', 'percent', 'money'];

/** Throws an InputError that lists everything for which a table cannot be written. */
export function checkTable(table: Table): void {
  const problems = new Problems();
  checkForm(problems, table);
  problems.throwIfAny();
  const { columns, rows } = table;
  const keys = columns.map(({ key }) => key);
  if (columns.length === 0) problems.add({ path: 'columns', message: 'no columns', expected: 'at least one' });
  columns.forEach((column, i) => checkColumn(problems, `columns[${i}]`, column, keys.indexOf(column.key) < i));
  rows.forEach((row, i) => {
    for (const { key, kind } of columns) checkCell(problems, `rows[${i}].${key}`, kind, Object.hasOwn(row, key) ? row[key] : undefined);
    for (const key of Object.keys(row)) {
      if (keys.includes(key)) continue;
      problems.add({ path: `rows[${i}].${key}`, message: 'unknown column', expected: nearest(key, keys).join(' or ') || keys.join(', ') });
    }
  });
  problems.throwIfAny();
}

/** Notes what is no table at all: its lists, and what stands in them. */
function checkForm(problems: Problems, table: Table): void {
  if (!problems.object('', table, 'a table: { columns, rows }')) return;
  for (const name of ['columns', 'rows'] as const) {
    const list: unknown = table[name];
    if (Array.isArray(list))
      list.forEach((item, i) => problems.object(`${name}[${i}]`, item, name === 'columns' ? '{ key, label, kind }' : 'cells by key'));
    else problems.add({ path: name, message: 'not a list', received: list, expected: `a list of ${name}` });
  }
}

function checkColumn(problems: Problems, path: string, { key, kind, digits }: Column, repeated: boolean): void {
  if (repeated) problems.add({ path: `${path}.key`, message: 'column repeated', received: key, expected: 'a key of its own' });
  if (!kinds.includes(kind)) problems.add({ path: `${path}.kind`, message: 'unknown kind', received: kind, expected: kinds.join(', ') });
  if (digits !== undefined && problems.whole(`${path}.digits`, digits, 0) && digits > 15) {
    problems.add({ path: `${path}.digits`, message: 'too many digits', received: digits, expected: 'at most 15' });
  }
}

function checkCell(problems: Problems, path: string, kind: Column['kind'], cell: Cell | undefined): void {
  if (cell === null || (typeof cell === 'number' && Number.isFinite(cell))) return;
  if (kind === 'text' && (typeof cell === 'string' || typeof cell === 'boolean')) return;
  const expected = kind === 'text' ? 'a text, a finite number, true, false or null' : 'a finite number or null';
  problems.add({ path, message: cell === undefined ? 'cell missing' : 'cell does not fit its column', received: cell, expected });
}
