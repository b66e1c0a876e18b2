import { csvFormatRow } from 'd3-dsv';
import { checkTable } from './checkTable.ts';
import { headingOf } from './formatCell.ts';
import type { Cell, Column, Table } from './table.ts';

/** How `toCsv` writes. */
export interface CsvOptions {
  /**
   * Whether a text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
   * carriage return) is written with an apostrophe before it. Default true; false keeps every text as it is.
   */
  readonly guardFormulas?: boolean;
}

/**
 * A table as comma-separated values (RFC 4180: CRLF ends each line, quotes are doubled). The first line has the
 * headings with their units. Numbers keep full precision and read back to the same value; a share is written as
 * a share (0.25), which its heading says. `null` is an empty field. Title and notes are left out.
 *
 * Figures are never guarded against formulas, so −5 stays a number. Texts are, by default: a scenario or a
 * strategy may come from someone else, and people open CSV in spreadsheets.
 *
 * @throws InputError listing every cell or column that does not fit.
 * @example
 * toCsv({ columns: [{ key: 'value', label: 'value', unit: 'EUR', kind: 'money' }], rows: [{ value: 12.5 }] });
 * // => 'value (EUR)\r\n12.5\r\n'
 */
export function toCsv(table: Table, { guardFormulas = true }: CsvOptions = {}): string {
  checkTable(table);
  const write = (cell: Cell): string => {
    if (cell === null) return '';
    return typeof cell === 'string' && guardFormulas ? guard(cell) : String(cell);
  };
  const lines = [
    table.columns.map((column) => write(csvHeading(column))),
    ...table.rows.map((row) => table.columns.map(({ key }) => write(row[key] ?? null))),
  ];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}

function csvHeading(column: Column): string {
  return column.kind === 'percent' && column.unit === undefined ? `${column.label} (share)` : headingOf(column);
}

function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
