import type { MapRow } from '../../report/index.ts';
import type { SweepRow } from '../../study/index.ts';
import type { Checkpoint } from '../rows/checkpoint.ts';
import type { KeptRows } from '../rows/keptRows.ts';

/** Kind of the note that an interrupted sweep leaves. */
export const sweepKind = 'donnant-sweep';

/** What is known of the rows so far. */
export interface SweepSoFar {
  /** Rows that are done. */
  done: number;
  readonly kept: KeptRows<SweepRow>;
  /** Points of a map; empty where none is drawn. */
  readonly points: MapRow[];
  exact: boolean;
  settled: boolean;
}

/** How far an interrupted sweep is; plain JSON. */
export interface SweepCheckpoint extends Checkpoint {
  readonly soFar: SweepSoFar;
}

/** Whether what a sweep goes on from is there. */
export function isSweep({ soFar }: Partial<SweepCheckpoint>): boolean {
  return (
    Number.isSafeInteger(soFar?.done) &&
    Number.isSafeInteger(soFar?.kept?.stride) &&
    Array.isArray(soFar?.kept?.rows) &&
    Array.isArray(soFar?.points) &&
    typeof soFar?.exact === 'boolean' &&
    typeof soFar?.settled === 'boolean'
  );
}
