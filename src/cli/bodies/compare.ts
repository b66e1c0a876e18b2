import { InputError } from '../../core/index.ts';
import { messagesFor } from '../../messages/index.ts';
import { compareScenarios } from '../../study/index.ts';
import type { Body, Call } from '../command.ts';
import { compareText } from '../compare/compareText.ts';
import { partsTable } from '../compare/partsTable.ts';
import { readCompared } from '../compare/readCompared.ts';
import { outputPlace } from '../outputPlace.ts';
import { textOf } from '../readOptions.ts';

// problems are told in English in every language
const said = messagesFor('en').compare.problems;

/** Compares two scenarios, and writes the report where one is asked for. */
export const body: Body = async (call) => {
  const { problems, onProgress, language } = call;
  const report = readReport(call);
  const [one = '', other = ''] = call.arguments;
  if (one === '-' && other === '-') problems.add({ path: '<other>', received: other, ...said.twoInputs });
  const taken = [report, textOf(call, 'csv')];
  for (const [i, path] of taken.entries()) {
    if (path !== undefined && other !== '-' && samePlace(path, other, call.io.cwd)) {
      problems.add({ path: i === 0 ? '--report' : '--csv', received: path, ...said.sameFile });
    }
  }
  problems.throwIfAny();
  const before = await readCompared(call, one);
  const after = await readCompared(call, other);
  // problems of both files are told at once
  if (before === undefined || after === undefined) throw new InputError(problems.found);
  const seed = textOf(call, 'seed');
  const comparison = compareScenarios(before, after, { onProgress, ...(seed !== undefined && { seed }) });
  return {
    text: compareText(comparison, call),
    json: comparison,
    table: partsTable(comparison, call),
    files:
      report === undefined
        ? []
        : [
            {
              path: report,
              content: await (await import('../../report/index.ts')).toCompareReport({ comparison, language }),
              said: call.say.cli.reportWritten(report),
            },
          ],
  };
};

function samePlace(one: string, other: string, cwd = '.'): boolean {
  try {
    return outputPlace(one, cwd).place === outputPlace(other, cwd).place;
  } catch {
    // no way leads there: reading or writing tells why
    return false;
  }
}

function readReport(call: Call): string | undefined {
  const path = textOf(call, 'report');
  if (path !== undefined && !/\.html?$/i.test(path)) call.problems.add({ path: '--report', received: path, ...said.reportKind });
  return path;
}
