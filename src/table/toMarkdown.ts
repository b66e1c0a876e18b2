import { checkTable } from './checkTable.ts';
import { type LanguageOption, alignOf, cellFormatter, headingOf } from './formatCell.ts';
import type { Table } from './table.ts';

/**
 * A table in GitHub-flavoured Markdown: the title in bold above, figures rounded and right-aligned, notes below.
 * Characters that Markdown or HTML would act on are escaped, so that every text shows as it was given; a line
 * break in a cell becomes `<br>`.
 *
 * @throws InputError listing every cell or column that does not fit.
 * @example
 * toMarkdown({ columns: [{ key: 'id', label: 'id', kind: 'text' }], rows: [{ id: 'a|b' }] });
 * // => '| id |\n| :-- |\n| a\\|b |\n'
 */
export function toMarkdown(table: Table, options: LanguageOption = {}): string {
  checkTable(table);
  const formats = table.columns.map((column) => cellFormatter(column, options));
  const lines = [
    table.columns.map((column) => escape(headingOf(column))),
    table.columns.map((column) => (alignOf(column) === 'left' ? ':--' : '--:')),
    ...table.rows.map((row) => table.columns.map(({ key }, i) => escape(formats[i]!(row[key] ?? null)))),
  ].map((cells) => `| ${cells.join(' | ')} |\n`);
  const title = table.title === undefined ? '' : `**${escape(table.title)}**\n\n`;
  const notes = (table.notes ?? []).map((note) => `\n${escape(note)}\n`);
  return title + lines.join('') + notes.join('');
}

function escape(text: string): string {
  return text
    .replace(/[\\|<>&`*_[\]~#]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '<br>')
    .trim();
}
