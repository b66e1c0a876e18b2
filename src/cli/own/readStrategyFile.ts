import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { StrategyEntry } from '../../catalogue/index.ts';
import { InputError, type Problem } from '../../core/index.ts';
import { readStrategy } from '../../scenario/index.ts';
import type { Io } from '../io.ts';
import { problemTexts } from '../problemTexts.ts';
import { loadModule } from './loadModule.ts';
import { moduleEntries } from './moduleEntries.ts';
import { kindOfFile } from './strategyWord.ts';

/** Largest file that is read, in bytes: more than the most characters that a text may have. */
const mostBytes = 4_000_000;

/**
 * The strategies of a file: one where it holds data, one or more where it is a module.
 *
 * @throws InputError listing, under the name of the file, everything that is wrong with it.
 */
export function readStrategyFile(path: string, { cwd = '.' }: Io): StrategyEntry[] {
  const place = resolve(cwd, path);
  const kind = kindOfFile(path);
  if (kind === undefined) throw new InputError([{ path, ...problemTexts.strategyFile }]);
  checkFile(path, place);
  if (kind === 'module') return moduleEntries(loadModule(path, place), path);
  const text = textIn(path, place);
  try {
    return [readStrategy(text)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const underName = (problem: Problem): Problem => ({ ...problem, path: problem.path === '' ? path : `${path}: ${problem.path}` });
    throw new InputError(error.problems.map(underName));
  }
}

function checkFile(path: string, place: string): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError([{ path, ...problemTexts.noFile }]);
  if (!found.isFile()) throw new InputError([{ path, ...problemTexts.notAFile }]);
  if (found.size > mostBytes) throw new InputError([{ path, received: found.size, ...problemTexts.tooLarge(mostBytes) }]);
}

function textIn(path: string, place: string): string {
  const bytes = bytesIn(path, place);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError([{ path, ...problemTexts.notText }]);
  }
}

function bytesIn(path: string, place: string): Uint8Array {
  try {
    return readFileSync(place);
  } catch {
    throw new InputError([{ path, ...problemTexts.unreadable }]);
  }
}
