import { dsvFormat } from 'd3-dsv';
import { Problems } from '../core/index.ts';
import { checkTable } from './checkTable.ts';
import { type CsvStyle, csvMarks, csvStyles } from './csvStyle.ts';
import { type LanguageOption, headingOf } from './formatCell.ts';
import type { Cell, Column, Table } from './table.ts';

/** How `toCsv` writes; the language is that of the headings' own words. */
export interface CsvOptions extends LanguageOption {
  /** Default `plain`. */
  readonly style?: CsvStyle;
  /**
   * Whether a text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@`, a tab or a
   * carriage return) is written with an apostrophe before it. Default true; false keeps every text as it is.
   */
  readonly guardFormulas?: boolean;
}

const share = { en: 'share', fr: 'part' } as const;

/**
 * A table as comma-separated values (RFC 4180: CRLF ends each line, quotes are doubled), or, in the style `french`, as
 * French spreadsheets read them. The first line has the headings with their units. Numbers keep full precision and read
 * back to the same value; a share is written as a share (0.25), which its heading says. `null` is an empty field. Title
 * and notes are left out.
 *
 * Figures are never guarded against formulas, so −5 stays a number. Texts are, by default: a scenario or a
 * strategy may come from someone else, and people open CSV in spreadsheets.
 *
 * @throws InputError listing every cell or column that does not fit, or a style that there is none of.
 * @example
 * const table: Table = { columns: [{ key: 'value', label: 'value', unit: 'EUR', kind: 'money' }], rows: [{ value: 12.5 }] };
 * toCsv(table); // => 'value (EUR)\r\n12.5\r\n'
 * toCsv(table, { style: 'french' }); // => '\ufeffvalue (EUR)\r\n12,5\r\n'
 */
export function toCsv(table: Table, { style = 'plain', language = 'en', guardFormulas = true }: CsvOptions = {}): string {
  checkTable(table);
  checkStyle(style);
  const marks = csvMarks[style];
  const { formatRow } = dsvFormat(marks.delimiter);
  const write = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell !== 'string') return marks.write(cell);
    return guardFormulas ? guard(cell) : cell;
  };
  const lines = [
    table.columns.map((column) => write(csvHeading(column, share[language]))),
    ...table.rows.map((row) => table.columns.map(({ key }) => write(row[key] ?? null))),
  ];
  return marks.before + lines.map((line) => `${formatRow(line)}\r\n`).join('');
}

function checkStyle(style: CsvStyle): void {
  const problems = new Problems();
  if (!csvStyles.includes(style))
    problems.add({ path: 'style', message: 'unknown style of CSV', received: style, expected: csvStyles.join(', ') });
  problems.throwIfAny();
}

function csvHeading(column: Column, ofShares: string): string {
  return column.kind === 'percent' && column.unit === undefined ? `${column.label} (${ofShares})` : headingOf(column);
}

function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
