import { Problems } from '../core/index.ts';
import { asGrid } from './asGrid.ts';
import { asRecords } from './asRecords.ts';
import { checkTable } from './checkTable.ts';
import { type LanguageOption, cellFormatter, headingOf } from './formatCell.ts';
import { oneLine, wrap } from './lines.ts';
import type { Table } from './table.ts';

/** How `toTerminal` writes. */
export interface TerminalOptions extends LanguageOption {
  /** Most columns of a line, at least 20. Default 80. */
  readonly width?: number;
}

/**
 * A table for a terminal or any other fixed-width type: title, headings, figures aligned to the right, notes
 * below. No line is wider than `width`: texts wrap, and where even that is not enough, each row becomes a block of
 * `heading: cell` lines, so that no figure is ever cut. Control characters become spaces, so that a text cannot
 * send commands to the terminal.
 *
 * @throws InputError listing every cell or column that does not fit, and a width below 20.
 * @example
 * toTerminal({ columns: [{ key: 'share', label: 'cooperation', kind: 'percent' }], rows: [{ share: 0.875 }] });
 * // => 'cooperation\n───────────\n      87.5%\n'
 */
export function toTerminal(table: Table, { width = 80, ...language }: TerminalOptions = {}): string {
  const problems = new Problems();
  problems.whole('width', width, 20);
  problems.throwIfAny();
  checkTable(table);
  const formats = table.columns.map((column) => cellFormatter(column, language));
  const headings = table.columns.map((column) => oneLine(headingOf(column)));
  const cells = table.rows.map((row) => table.columns.map(({ key }, i) => oneLine(formats[i]!(row[key] ?? null))));
  const body = asGrid({ columns: table.columns, headings, cells }, width) ?? asRecords({ headings, cells }, { width, ...language });
  const title = table.title === undefined ? [] : [...wrap(oneLine(table.title), width), ''];
  const notes = (table.notes ?? []).flatMap((note) => ['', ...wrap(oneLine(note), width)]);
  return [...title, ...body, ...notes].map((line) => `${line.trimEnd()}\n`).join('');
}
