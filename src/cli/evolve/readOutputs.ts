import { resolve } from 'node:path';
import type { Call } from '../command.ts';
import { outputPlace } from '../outputPlace.ts';
import { checkOutput } from '../outputs.ts';
import { textOf } from '../readOptions.ts';
import { problemTexts } from '../problemTexts.ts';
import { partOf } from '../rows/rowFile.ts';

/** Files that a run writes, by the paths that the user gave. */
export interface EvolveOutputs {
  readonly csv: string | undefined;
  readonly lines: string | undefined;
  readonly checkpoint: string | undefined;
  readonly report: string | undefined;
}

/** The outputs of a call. Notes those that cannot be written, or would be written over one another. */
export function readOutputs(call: Call): EvolveOutputs {
  const { problems, io } = call;
  const [csv, lines, checkpoint, report] = ['csv', 'lines', 'checkpoint', 'report'].map((name) => textOf(call, name));
  if (report !== undefined && !/\.html?$/i.test(report)) problems.add({ path: '--report', received: report, ...problemTexts.htmlReport });
  const [input] = call.arguments;
  const taken = new Set(input === undefined || input === '-' ? [] : [placeOf(input, io.cwd)]);
  for (const [option, path] of Object.entries({ csv, report, lines, checkpoint })) {
    if (path === undefined) continue;
    const grows = option === 'csv' || option === 'lines';
    const before = problems.found.length;
    // CSV and report were checked with the call.
    if (option === 'lines' || option === 'checkpoint') checkOutput(problems, `--${option}`, path, io.cwd);
    if (problems.found.length > before) continue;
    const places = grows ? new Set([placeOf(path, io.cwd), `${placeOf(path, io.cwd)}.part`]) : new Set([placeOf(path, io.cwd)]);
    if ([...places].some((place) => taken.has(place))) problems.add({ path: `--${option}`, received: path, ...problemTexts.sameFile });
    for (const place of places) taken.add(place);
    if (grows && checkpoint !== undefined && !isKept(path, io.cwd))
      problems.add({ path: `--${option}`, received: path, ...problemTexts.notAgain });
  }
  return { csv, lines, checkpoint, report };
}

/** Whether what is written is still there later: a file, and no pipe. */
function isKept(path: string, cwd?: string): boolean {
  try {
    return partOf(path, cwd) !== outputPlace(path, cwd).place;
  } catch {
    return true;
  }
}

function placeOf(path: string, cwd = '.'): string {
  try {
    return outputPlace(path, cwd).place;
  } catch {
    return resolve(cwd, path);
  }
}
