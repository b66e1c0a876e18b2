/** How rows become text that is added to a file bit by bit. */
export interface RowWriter<Row> {
  readonly heading: string;
  write(rows: readonly Row[]): string;
}

/** One JSON object a line: the row as it is. */
export const lineWriter: RowWriter<unknown> = {
  heading: '',
  write: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
};
