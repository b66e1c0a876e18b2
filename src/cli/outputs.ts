import { accessSync, chmodSync, closeSync, constants, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError, type Problems } from '../core/index.ts';
import { type OutputPlace, outputPlace } from './outputPlace.ts';
import { problemTexts } from './problemTexts.ts';

/** A file to write: its path as the user wrote it. */
interface Output {
  readonly path: string;
  readonly content: string;
}

/** Notes a problem unless a file can be written at `path`, without leaving anything there. */
export function checkOutput(problems: Problems, option: string, path: string, cwd = '.'): void {
  const said = { path: option, received: path };
  if (path === '-') return problems.add({ ...said, ...problemTexts.noFileName });
  try {
    const { place, found } = outputPlace(path, cwd);
    if (/^$|[/\\]$/.test(path) || found?.isDirectory() === true) return problems.add({ ...said, ...problemTexts.isFolder });
    if (found !== undefined) accessSync(place, constants.W_OK);
    if (isReplaced(found)) {
      const beside = nameBeside(place);
      closeSync(openSync(beside, 'wx'));
      rmSync(beside);
    }
  } catch {
    problems.add({ ...said, ...problemTexts.unwritable });
  }
}

/**
 * Writes files, each beside its place and then renamed: nobody ever sees half of one, and where one cannot be
 * written none is. A file that is replaced keeps its permissions, and links to it stay links. What is no file, such as
 * a device or a pipe, cannot be replaced and is written to directly.
 *
 * @throws InputError naming the path that cannot be written.
 */
export async function writeOutputs(files: readonly Output[], cwd = '.'): Promise<void> {
  const partial: { readonly path: string; readonly beside: string; readonly place: string }[] = [];
  let current = '';
  try {
    const outputs = files.map(({ path, content }) => ({ path, content, ...outputPlace((current = path), cwd) }));
    for (const { path, content, place, found } of outputs.filter((output) => isReplaced(output.found))) {
      current = path;
      const beside = nameBeside(place);
      partial.push({ path, beside, place });
      // Never more open than the file it replaces, not even while it is written.
      writeFileSync(beside, content, { flag: 'wx', ...(found !== undefined && { mode: found.mode & 0o600 }) });
      if (found !== undefined) chmodSync(beside, found.mode & 0o7777);
    }
    for (const { path, content, place } of outputs.filter((output) => !isReplaced(output.found))) {
      current = path;
      // Not waited for in one breath: a pipe takes nothing until somebody reads it, and Ctrl-C must still work.
      await writeFile(place, content);
    }
    for (const { path, beside, place } of partial) {
      current = path;
      renameSync(beside, place);
    }
  } catch {
    throw new InputError([{ path: current, ...problemTexts.unwritable }]);
  } finally {
    for (const { beside } of partial) rmSync(beside, { force: true });
  }
}

/** Whether a new file takes the place of what is there. */
function isReplaced(found: OutputPlace['found']): boolean {
  return found === undefined || found.isFile();
}

/** A name in the same folder that nothing has yet. */
function nameBeside(place: string): string {
  for (let i = 0; ; i++) {
    const beside = join(dirname(place), `.${basename(place)}.${i}.part`);
    if (!existsSync(beside)) return beside;
  }
}
