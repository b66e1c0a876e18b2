import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../core/index.ts';
import { formatsFor } from '../../messages/index.ts';
import type { AnyTables, SharesOf } from '../../population/index.ts';
import type { Io } from '../io.ts';
import { readText } from '../readText.ts';
import { words } from '../words.ts';
import type { KeptRows } from './keptRows.ts';

const version = 1;

/** Everything that decides a run, under the names by which a difference is told. */
export type RunKey = Readonly<Record<string, string | number | null>>;

/** How far an interrupted run is; plain JSON. */
export interface Checkpoint {
  readonly kind: 'donnant-evolve';
  readonly version: number;
  readonly key: RunKey;
  /** Where it goes on. */
  readonly row: { readonly step: number; readonly state: SharesOf<AnyTables> };
  /** Bytes of each part file, in the order of the outputs. */
  readonly lengths: readonly number[];
  readonly kept: KeptRows;
}

/** Short for anything that decides a run but is too long to keep. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** A checkpoint as a file holds it. */
export function checkpointText(checkpoint: Omit<Checkpoint, 'kind' | 'version'>): string {
  return `${JSON.stringify({ kind: 'donnant-evolve', version, ...checkpoint })}\n`;
}

/**
 * The checkpoint of this very run, or undefined where there is none yet.
 *
 * @throws InputError where the file is no checkpoint, or one of another run.
 */
export async function readCheckpoint(path: string, key: RunKey, io: Io): Promise<Checkpoint | undefined> {
  if (lstatSync(resolve(io.cwd ?? '.', path), { throwIfNoEntry: false }) === undefined) return undefined;
  const found = parsed(await readText(path, io));
  if (!isCheckpoint(found)) throw new InputError([{ path, ...words.problems.notACheckpoint }]);
  const names = [...new Set([...Object.keys(key), ...Object.keys(found.key)])];
  const different = names.filter((name) => key[name] !== found.key[name]);
  if (different.length > 0) throw new InputError([{ path, ...words.problems.otherRun(formatsFor('en', '').list(different)) }]);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, version: of, key, row, lengths, kept } = value as Partial<Checkpoint>;
  return (
    kind === 'donnant-evolve' &&
    of === version &&
    typeof key === 'object' &&
    Number.isSafeInteger(row?.step) &&
    typeof row?.state === 'object' &&
    Array.isArray(lengths) &&
    lengths.every((length) => Number.isSafeInteger(length)) &&
    Number.isSafeInteger(kept?.stride) &&
    Array.isArray(kept?.rows)
  );
}
