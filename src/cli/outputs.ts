import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, type Problems } from '../core/index.ts';
import { words } from './words.ts';

/** Notes a problem unless a file can be written at `path`, without leaving anything there. */
export function checkOutput(problems: Problems, option: string, path: string, cwd = '.'): void {
  const place = resolve(cwd, path);
  const said = { path: option, received: path };
  if (path === '' || (existsSync(place) && statSync(place).isDirectory())) {
    problems.add({ ...said, ...words.problems.isFolder });
    return;
  }
  try {
    if (existsSync(place)) closeSync(openSync(place, 'r+'));
    const beside = nameBeside(place);
    closeSync(openSync(beside, 'wx'));
    rmSync(beside);
  } catch {
    problems.add({ ...said, ...words.problems.unwritable });
  }
}

/**
 * Writes files, each beside its place and then renamed: nobody ever sees half of one, and where one cannot be
 * written none is.
 *
 * @throws InputError naming the path that cannot be written.
 */
export function writeOutputs(files: readonly { readonly path: string; readonly content: string }[], cwd = '.'): void {
  const places = files.map(({ path }) => ({ path, place: resolve(cwd, path), beside: nameBeside(resolve(cwd, path)) }));
  let current = '';
  try {
    places.forEach(({ path, beside }, i) => {
      current = path;
      writeFileSync(beside, files[i]!.content, { flag: 'wx' });
    });
    for (const { path, beside, place } of places) {
      current = path;
      renameSync(beside, place);
    }
  } catch {
    throw new InputError([{ path: current, ...words.problems.unwritable }]);
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
  }
}

/** A name in the same folder that nothing has yet. */
function nameBeside(place: string): string {
  for (let i = 0; ; i++) {
    const beside = join(dirname(place), `.${basename(place)}.${i}.part`);
    if (!existsSync(beside)) return beside;
  }
}
