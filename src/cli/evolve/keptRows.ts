import type { AnyTables } from '../../population/index.ts';
import type { EvolutionRow } from '../../study/index.ts';

/** A row without what a run goes on from. */
export type KeptRow = Pick<EvolutionRow<AnyTables>, 'step' | 'shares' | 'cooperation'>;

/** Rows at even distances, few enough for any length of run; plain JSON. */
export interface KeptRows {
  stride: number;
  rows: KeptRow[];
}

const most = 256;

/** Keeps a row where its step is due; where they become too many, every other one is given up. */
export function keep(kept: KeptRows, { step, shares, cooperation }: KeptRow): void {
  if (step % kept.stride !== 0) return;
  kept.rows.push({ step, shares, cooperation });
  if (kept.rows.length <= most) return;
  kept.stride *= 2;
  kept.rows = kept.rows.filter((row) => row.step % kept.stride === 0);
}

/** At most `count` of the rows at even distances, the first and the last among them. */
export function evenly<T>(rows: readonly T[], count: number): T[] {
  if (rows.length <= count) return [...rows];
  return Array.from({ length: count }, (_, i) => rows[Math.round((i * (rows.length - 1)) / (count - 1))]!);
}
