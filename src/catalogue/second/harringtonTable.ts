import type { Move } from '../../core/index.ts';

/** The other side's moves by the outcome of the round before, own move first: C and D each time; and its defections in all. */
export type HarringtonTable = {
  readonly CCtoC: number;
  readonly CCtoD: number;
  readonly CDtoC: number;
  readonly CDtoD: number;
  readonly DCtoC: number;
  readonly DCtoD: number;
  readonly DDtoC: number;
  readonly DDtoD: number;
  readonly defections: number;
};

/** The table before anything is known. */
export const emptyTable: HarringtonTable = {
  CCtoC: 0,
  CCtoD: 0,
  CDtoC: 0,
  CDtoD: 0,
  DCtoC: 0,
  DCtoD: 0,
  DDtoC: 0,
  DDtoD: 0,
  defections: 0,
};

/** The table with one answer of the other side more: both moves of the round before it, and the answer. */
export function filledTable(table: HarringtonTable, ownBefore: Move, otherBefore: Move, answer: Move): HarringtonTable {
  const cell = (ownBefore === 'D' ? 4 : 0) + (otherBefore === 'D' ? 2 : 0) + (answer === 'D' ? 1 : 0);
  return {
    CCtoC: table.CCtoC + (cell === 0 ? 1 : 0),
    CCtoD: table.CCtoD + (cell === 1 ? 1 : 0),
    CDtoC: table.CDtoC + (cell === 2 ? 1 : 0),
    CDtoD: table.CDtoD + (cell === 3 ? 1 : 0),
    DCtoC: table.DCtoC + (cell === 4 ? 1 : 0),
    DCtoD: table.DCtoD + (cell === 5 ? 1 : 0),
    DDtoC: table.DDtoC + (cell === 6 ? 1 : 0),
    DDtoD: table.DDtoD + (cell === 7 ? 1 : 0),
    defections: table.defections + (answer === 'D' ? 1 : 0),
  };
}

/** Whether `total` answers look like chance: neither nearly all kind nor lopsided, and much the same whatever came before. */
export function tableLooksRandom(table: HarringtonTable, total: number): boolean {
  const share = table.defections / total;
  if (table.CCtoC / total >= 0.8 || share < 0.25 || share > 0.75) return false;
  const rows = [
    [table.CCtoC, table.CCtoD],
    [table.CDtoC, table.CDtoD],
    [table.DCtoC, table.DCtoD],
    [table.DDtoC, table.DDtoD],
  ] as const;
  const columns = [0, 1].map((column) => rows.reduce((sum, row) => sum + row[column]!, 0));
  let chi = 0;
  for (const row of rows) {
    for (const [column, count] of row.entries()) {
      const expected = ((row[0] + row[1]) * columns[column]!) / total;
      if (expected > 1) chi += (expected - count) ** 2 / expected;
    }
  }
  return chi <= 3;
}
