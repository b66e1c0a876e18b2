import type { AnyTables, SharesOf } from '../../population/index.ts';
import type { Io } from '../io.ts';
import { type Checkpoint, type RunKey, checkpointText, readCheckpoint } from '../rows/checkpoint.ts';
import type { KeptEvolution } from './keptRow.ts';

const kind = 'donnant-evolve';

/** How far an interrupted evolution is; plain JSON. */
export interface EvolutionCheckpoint extends Checkpoint {
  /** Where it goes on. */
  readonly row: { readonly step: number; readonly state: SharesOf<AnyTables> };
  readonly kept: KeptEvolution;
}

/** A checkpoint as a file holds it. */
export function evolutionCheckpointText(checkpoint: Omit<EvolutionCheckpoint, 'kind' | 'version'>): string {
  return checkpointText<EvolutionCheckpoint>(kind, checkpoint);
}

/**
 * The checkpoint of this very run, or undefined where there is none yet.
 *
 * @throws InputError where the file is no checkpoint, or one of another run.
 */
export function readEvolutionCheckpoint(path: string, key: RunKey, io: Io): Promise<EvolutionCheckpoint | undefined> {
  return readCheckpoint<EvolutionCheckpoint>(path, { kind, key }, isComplete, io);
}

function isComplete({ row, kept }: Partial<EvolutionCheckpoint>): boolean {
  return (
    Number.isSafeInteger(row?.step) && typeof row?.state === 'object' && Number.isSafeInteger(kept?.stride) && Array.isArray(kept?.rows)
  );
}
