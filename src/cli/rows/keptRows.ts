/** Rows at even distances from the first, few enough for any length of run; plain JSON. */
export interface KeptRows<Row> {
  stride: number;
  rows: Row[];
}

/** Keeps the n-th row where it is due; where they become more than `most`, every other one is given up. */
export function keep<Row>(kept: KeptRows<Row>, n: number, row: Row, most = 256): void {
  if (n % kept.stride !== 0) return;
  kept.rows.push(row);
  if (kept.rows.length <= most) return;
  kept.stride *= 2;
  kept.rows = kept.rows.filter((_, i) => i % 2 === 0);
}

/** At most `count` of the rows at even distances, the first and the last among them. */
export function evenly<T>(rows: readonly T[], count: number): T[] {
  if (rows.length <= count) return [...rows];
  return Array.from({ length: count }, (_, i) => rows[Math.round((i * (rows.length - 1)) / (count - 1))]!);
}
