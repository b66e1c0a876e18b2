/**
 * What a column holds, which decides how it is shown:
 * `text` any cell as it is; `number` a plain number; `percent` a share from 0 to 1, shown times 100 with a
 * percent sign; `money` an amount in the column's unit.
 */
export type ColumnKind = 'text' | 'number' | 'percent' | 'money';

/** One column of a {@link Table}. */
export interface Column {
  /** Name of the cell in each row; unique in the table. */
  readonly key: string;
  /** Heading for people. */
  readonly label: string;
  /** Unit of the figures, such as `EUR` or `points a round`; shown in the heading, never in cells. */
  readonly unit?: string;
  readonly kind: ColumnKind;
  /** Digits after the decimal mark where people read it, 0 to 15. Default: number 2, percent 1, money 0. */
  readonly digits?: number;
  /** Default: `text` left, figures right. */
  readonly align?: 'left' | 'right';
}

/** What stands in one place of a table. `null`: there is nothing to tell here, such as the score of an endless match. */
export type Cell = string | number | boolean | null;

/** The cells of one row by column key: every column has one. */
export type TableRow = Readonly<Record<string, Cell>>;

/**
 * Figures for people and for programs: plain data, with the unit kept beside the number. Write it with `toCsv`,
 * `toJson`, `toMarkdown` or `toTerminal`.
 *
 * @example
 * const standings: Table = {
 *   columns: [
 *     { key: 'name', label: 'strategy', kind: 'text' },
 *     { key: 'score', label: 'score', unit: 'points', kind: 'number', digits: 1 },
 *   ],
 *   rows: [{ name: 'Tit for Tat', score: 504.5 }],
 * };
 */
export interface Table {
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Sentences that belong below the figures: method, source, standard errors. */
  readonly notes?: readonly string[];
}
