import { resolve } from 'node:path';
import type { Call } from '../command.ts';
import { outputPlace } from '../outputPlace.ts';
import { checkOutput } from '../outputs.ts';
import { problemTexts } from '../problemTexts.ts';
import { textOf } from '../readOptions.ts';

/** Files that a tournament writes, by the paths that the user gave. */
export interface TournamentOutputs {
  readonly report: string | undefined;
  readonly records: string | undefined;
}

/** The outputs of a call. Notes a report that is no page, and records that cannot be written or would be written over. */
export function readOutputs(call: Call): TournamentOutputs {
  const { problems, io } = call;
  const [report, records, csv] = ['report', 'records', 'csv'].map((name) => textOf(call, name));
  if (report !== undefined && !/\.html?$/i.test(report)) problems.add({ path: '--report', received: report, ...problemTexts.htmlReport });
  if (records === undefined) return { report, records };
  const before = problems.found.length;
  checkOutput(problems, '--records', records, io.cwd);
  if (problems.found.length > before) return { report, records };
  const own = placeOf(records, io.cwd);
  const taken = [report, csv].flatMap((path) => (path === undefined ? [] : [placeOf(path, io.cwd)]));
  if (taken.includes(own) || taken.includes(`${own}.part`)) {
    problems.add({ path: '--records', received: records, ...problemTexts.sameFile });
  }
  return { report, records };
}

function placeOf(path: string, cwd = '.'): string {
  try {
    return outputPlace(path, cwd).place;
  } catch {
    return resolve(cwd, path);
  }
}
