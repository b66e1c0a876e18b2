import type { Language } from '../messages/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Cell, Column, Table } from '../table/index.ts';
import { escapeXml } from './escapeXml.ts';
import { htmlText } from './htmlText.ts';

const digitsOf = { text: 2, number: 2, percent: 1, money: 0 } as const;

/** Most columns that have room for letters and gaps of the usual size. */
const mostRoomy = 9;
/** Most rows that are kept on one sheet of paper. */
const mostWhole = 25;

/** A table in HTML: title as caption, first text column as row headings, notes below. It scrolls where it is too wide. */
export function htmlTable({ title, columns, rows, notes = [] }: Table, language: Language): string {
  const say = messagesFor(language).report;
  const header = columns.findIndex(({ kind }) => kind === 'text');
  const side = ({ kind, align }: Column): string => ((align ?? (kind === 'text' ? 'left' : 'right')) === 'right' ? ' class="figure"' : '');
  const head = columns.map((column) => `<th scope="col"${side(column)}>${escapeXml(headingOf(column))}</th>`).join('');
  const body = rows
    .map((row) => {
      const cells = columns.map((column, i) => {
        const text = htmlText(cellText(row[column.key] ?? null, column, language));
        return i === header ? `<th scope="row"${side(column)}>${text}</th>` : `<td${side(column)}>${text}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  const classes = [...(columns.length > mostRoomy ? ['dense'] : []), ...(rows.length > mostWhole ? ['long'] : [])];
  const label = escapeXml(say.tableRegion(title ?? say.tableUntitled()));
  return [
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">`,
    `<table${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${title === undefined ? '' : `<caption><span class="held">${escapeXml(title)}</span></caption>`}`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body}\n</tbody>`,
    '</table></div>',
    ...(notes.length === 0 ? [] : [htmlNotes(notes)]),
  ].join('\n');
}

/** Notes below a table. */
export function htmlNotes(notes: readonly string[]): string {
  return `<ul class="notes">${notes.map((note) => `<li>${htmlText(note)}</li>`).join('')}</ul>`;
}

function headingOf({ label, unit }: Column): string {
  return unit === undefined ? label : `${label} (${unit})`;
}

function cellText(cell: Cell, { kind, digits }: Column, language: Language): string {
  if (cell === null) return '–';
  if (typeof cell === 'boolean') return messagesFor(language).tables.rules[cell ? 'yes' : 'no'];
  if (typeof cell === 'string') return cell;
  const places = digits ?? digitsOf[kind];
  const style = kind === 'percent' ? 'percent' : 'decimal';
  const least = kind === 'text' && digits === undefined ? 0 : places;
  // A rounded −0.001 would else read −0.00.
  const written = new Intl.NumberFormat(language, {
    style,
    minimumFractionDigits: least,
    maximumFractionDigits: places,
    signDisplay: 'negative',
  }).format(cell);
  // A minus as in the sentences and charts, not a hyphen.
  return written.replace('-', '−');
}
