import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../core/index.ts';
import type { Io } from '../io.ts';
import { readText } from '../readText.ts';
import { problemTexts } from '../problemTexts.ts';

const version = 1;

/** Everything that decides a run, under the names by which a difference is told. */
export type RunKey = Readonly<Record<string, string | number | null>>;

/** How far an interrupted run is; plain JSON. Commands add what they go on from. */
export interface Checkpoint {
  readonly kind: string;
  readonly version: number;
  readonly key: RunKey;
  /** Bytes of each part file, in the order of the outputs. */
  readonly lengths: readonly number[];
}

/** Short for anything that decides a run but is too long to keep. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

/** A checkpoint as a file holds it. */
export function checkpointText<C extends Checkpoint>(kind: C['kind'], checkpoint: Omit<C, 'kind' | 'version'>): string {
  return `${JSON.stringify({ kind, version, ...checkpoint })}\n`;
}

/**
 * The checkpoint of this very run, or undefined where there is none yet.
 *
 * @param isComplete - Whether what the command goes on from is there.
 * @throws InputError where the file is no checkpoint of this kind, or one of another run.
 */
export async function readCheckpoint<C extends Checkpoint>(
  path: string,
  { kind, key }: Pick<C, 'kind' | 'key'>,
  isComplete: (found: Partial<C>) => boolean,
  io: Io,
): Promise<C | undefined> {
  if (lstatSync(resolve(io.cwd ?? '.', path), { throwIfNoEntry: false }) === undefined) return undefined;
  const found = parsed(await readText(path, io));
  if (!isCheckpoint(found, kind, isComplete)) throw new InputError([{ path, ...problemTexts.notACheckpoint }]);
  const names = [...new Set([...Object.keys(key), ...Object.keys(found.key)])];
  const different = names.filter((name) => key[name] !== found.key[name]);
  if (different.length > 0) throw new InputError([{ path, ...problemTexts.otherRun(different) }]);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCheckpoint<C extends Checkpoint>(value: unknown, kind: string, isComplete: (found: Partial<C>) => boolean): value is C {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Partial<Checkpoint>;
  return (
    found.kind === kind &&
    found.version === version &&
    typeof found.key === 'object' &&
    Array.isArray(found.lengths) &&
    found.lengths.every((length) => Number.isSafeInteger(length)) &&
    isComplete(value as Partial<C>)
  );
}
