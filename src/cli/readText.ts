import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../core/index.ts';
import type { Io } from './io.ts';
import { problemTexts } from './problemTexts.ts';

/** Largest file that is read, in bytes: more than the most characters a scenario may have. */
const mostBytes = 4_000_000;

/**
 * The text of a file, or of standard input where the path is `-`.
 *
 * @throws InputError naming the path, where it is missing, unreadable, too large, or not a text in UTF-8.
 */
export async function readText(path: string, io: Io): Promise<string> {
  const bytes = path === '-' ? await readInput(io) : readFile(path, resolve(io.cwd ?? '.', path));
  if (bytes.length > mostBytes) throw new InputError([{ path, received: bytes.length, ...problemTexts.tooLarge(mostBytes) }]);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new InputError([{ path, ...problemTexts.notText }]);
}

function readFile(path: string, place: string): Uint8Array {
  try {
    const found = statSync(place);
    if (!found.isFile() && !found.isFIFO()) throw new InputError([{ path, ...problemTexts.notAFile }]);
    if (found.size > mostBytes) throw new InputError([{ path, received: found.size, ...problemTexts.tooLarge(mostBytes) }]);
    return readFileSync(place);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([{ path, ...(codeOf(error) === 'ENOENT' ? problemTexts.noFile : problemTexts.unreadable) }]);
  }
}

async function readInput({ stdin }: Io): Promise<Uint8Array> {
  if (stdin === undefined) throw new InputError([{ path: '-', ...problemTexts.noInput }]);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
