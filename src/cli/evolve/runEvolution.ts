import { setImmediate } from 'node:timers/promises';
import type { AnyTables } from '../../population/index.ts';
import { type EvolutionRow, type EvolveOptions, type Field, evolve } from '../../study/index.ts';
import { keep } from '../rows/keptRows.ts';
import type { RowFile } from '../rows/rowFile.ts';
import type { EvolutionCheckpoint } from './checkpoint.ts';
import type { KeptEvolution } from './keptRow.ts';

/** How a run is carried out; nothing here changes a figure. */
export interface RunPlan {
  readonly steps: number;
  readonly every: number;
  readonly files: readonly RowFile<EvolutionRow<AnyTables>>[];
  /** Where an earlier run stopped. */
  readonly resumed: EvolutionCheckpoint | undefined;
  readonly signal: AbortSignal | undefined;
  /** Notes how far the run is; absent where nobody asked for it. */
  readonly save: ((row: EvolutionRow<AnyTables>, kept: KeptEvolution) => Promise<void>) | undefined;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** What is left of a run once its rows are written. */
export interface RunEnd {
  readonly last: EvolutionRow<AnyTables>;
  readonly kept: KeptEvolution;
  /** Whether it was stopped before its end. */
  readonly stopped: boolean;
}

/** Rows after which the run pauses, so that Ctrl-C is heard. */
const breath = 2000;
/** Pauses from one checkpoint to the next. */
const saving = 5;

/** Lets the field evolve, writes its rows, and holds on to no more than a fixed number of them. */
export async function runEvolution(field: Field<AnyTables>, options: EvolveOptions, plan: RunPlan): Promise<RunEnd> {
  const { steps, every, files, resumed, signal, save, onProgress } = plan;
  const kept: KeptEvolution = resumed === undefined ? { stride: 1, rows: [] } : structuredClone(resumed.kept);
  const states = evolve(field, { ...options, ...(resumed !== undefined && { from: resumed.row }) });
  // The generator always tells where it starts.
  let last = states.next().value as EvolutionRow<AnyTables>;
  let waiting: EvolutionRow<AnyTables>[] = [];
  const write = async (): Promise<void> => {
    for (const file of files) await file.write(waiting);
    waiting = [];
  };
  const take = (row: EvolutionRow<AnyTables>): void => {
    last = row;
    const { step, shares, cooperation } = row;
    keep(kept, step, { step, shares, cooperation });
    if (row.step % every === 0) waiting.push(row);
  };
  if (resumed === undefined) take(last);
  let taken = 0;
  for (const row of states) {
    take(row);
    taken++;
    if (signal?.aborted === true && row.step < steps) {
      await write();
      await save?.(last, kept);
      return { last, kept, stopped: true };
    }
    if (taken % breath === 0) {
      await write();
      if (taken % (saving * breath) === 0) await save?.(last, kept);
      await setImmediate();
      onProgress({ done: row.step, total: steps });
    }
  }
  if (last.step % every !== 0) waiting.push(last);
  await write();
  return { last, kept, stopped: false };
}
