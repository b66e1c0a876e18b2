import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where an output goes, and what is there now. */
export interface OutputPlace {
  /** Symbolic links are followed, so that the file is written and not the link. */
  readonly place: string;
  /** Absent where there is nothing yet. */
  readonly found?: Stats;
}

/** More links in a row than any system follows. */
const mostLinks = 40;

/**
 * The place that a path means.
 *
 * @throws The system's error where the way there cannot be walked: a file in place of a folder, links in a circle.
 */
export function outputPlace(path: string, cwd = '.'): OutputPlace {
  const place = resolve(cwd, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return { place: endOfLinks(place) };
  // What is written to directly keeps its name: links to pipes, as in /dev/fd, lead to names that nothing else can open.
  return { place: found.isFile() ? realpathSync(place) : place, found };
}

/** Whether a name is in use, be it by a link that leads nowhere yet. */
export function isTaken(path: string, cwd = '.'): boolean {
  try {
    return path !== '' && lstatSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // No way leads there, so nothing is there; why is told by the check of outputs.
    return false;
  }
}

/** Where a link that leads to nothing yet would have its file. */
function endOfLinks(place: string): string {
  let end = place;
  for (let i = 0; i < mostLinks && lstatSync(end, { throwIfNoEntry: false })?.isSymbolicLink() === true; i++) {
    end = resolve(dirname(end), readlinkSync(end));
  }
  return end;
}
