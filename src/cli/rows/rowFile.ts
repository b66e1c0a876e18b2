import { chmod, open, rename, rm, stat, truncate } from 'node:fs/promises';
import { outputPlace } from '../outputPlace.ts';
import type { RowWriter } from './rowWriter.ts';

/** A file that grows row by row beside its place, and takes it at the end. */
export interface RowFile<Row> {
  /** As the user wrote it. */
  readonly path: string;
  /** Bytes written so far. */
  length(): number;
  write(rows: readonly Row[]): Promise<void>;
  /** Ends the writing; what was written stays beside. */
  close(): Promise<void>;
  /** Puts the closed file in its place. */
  commit(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/** Where the rows stand until the run is done; what is no file, such as a pipe, is written to directly. */
export function partOf(path: string, cwd?: string): string {
  const { place, found } = outputPlace(path, cwd);
  return found === undefined || found.isFile() ? `${place}.part` : place;
}

/** Whether as many bytes stand beside the place as were written. */
export async function hasPart(path: string, length: number, cwd?: string): Promise<boolean> {
  const found = await stat(partOf(path, cwd)).catch(() => undefined);
  return found !== undefined && found.isFile() && found.size >= length;
}

/** Opens a file for rows: anew with its heading, or cut to the `from` bytes of an interrupted run. */
export async function openRowFile<Row>(
  path: string,
  writer: RowWriter<Row>,
  { from, cwd }: { from?: number; cwd?: string },
): Promise<RowFile<Row>> {
  const { place, found } = outputPlace(path, cwd);
  const part = partOf(path, cwd);
  if (from !== undefined) await truncate(part, from);
  // Never more open than the file it replaces, not even while it is written.
  const file = await open(part, from === undefined ? 'w' : 'a', found?.isFile() === true ? found.mode & 0o600 : 0o666);
  let length = from ?? 0;
  const add = async (text: string): Promise<void> => {
    await file.appendFile(text);
    length += Buffer.byteLength(text);
  };
  if (from === undefined) await add(writer.heading);
  return {
    path,
    length: () => length,
    write: (rows) => add(writer.write(rows)),
    close: () => file.close(),
    async commit() {
      if (part === place) return;
      if (found !== undefined) await chmod(part, found.mode & 0o7777);
      await rename(part, place);
    },
    async discard() {
      if (part !== place) await rm(part, { force: true });
    },
  };
}
