import type { Cell } from './table.ts';

/**
 * How values are written between each other and as figures. `plain` is RFC 4180: commas between, a decimal point.
 * `french` is what a spreadsheet set to French opens by a double click: semicolons between, a decimal comma, VRAI and FAUX,
 * and a byte order mark before all, without which it takes UTF-8 for another encoding.
 */
export type CsvStyle = 'plain' | 'french';

/** The styles, as written after `--csv-style`. */
export const csvStyles: readonly CsvStyle[] = ['plain', 'french'];

/** What a style writes. */
interface CsvMarks {
  readonly before: string;
  readonly delimiter: string;
  /** A figure or truth value, with all its digits. */
  write(cell: Exclude<Cell, string | null>): string;
}

/** The marks of each style. */
export const csvMarks: Readonly<Record<CsvStyle, CsvMarks>> = {
  plain: { before: '', delimiter: ',', write: String },
  french: {
    before: '\ufeff',
    delimiter: ';',
    write: (cell) => (typeof cell === 'boolean' ? (cell ? 'VRAI' : 'FAUX') : String(cell).replace('.', ',')),
  },
};
