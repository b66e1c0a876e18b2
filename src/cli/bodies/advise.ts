import type { Advice } from '../../advice/index.ts';
import { carryAdvice, dropCheckpoint } from '../advise/carryAdvice.ts';
import { readAdvice } from '../advise/readAdvice.ts';
import { adviceText } from '../adviceText.ts';
import type { Body, Call } from '../command.ts';
import { textOf } from '../readOptions.ts';
import { problemTexts } from '../problemTexts.ts';

/** Advises on a scenario, and writes the report where one is asked for. */
export const body: Body = async (call) => {
  const { say } = call;
  const report = readReport(call);
  const asked = await readAdvice(call);
  const advice = await carryAdvice(call, asked);
  const files = report === undefined ? [] : [{ ...report, content: await report.write(advice), said: say.cli.reportWritten(report.path) }];
  await dropCheckpoint(call, asked.checkpoint);
  return { text: adviceText(advice, call), json: advice, table: advice.tables.rules, files };
};

interface ReportFile {
  readonly path: string;
  write(advice: Advice): Promise<string>;
}

function readReport(call: Call): ReportFile | undefined {
  const path = textOf(call, 'report');
  if (path === undefined) return undefined;
  if (/\.html?$/i.test(path)) return { path, write: async (advice) => (await import('../../report/index.ts')).toHtmlReport(advice) };
  if (/\.(md|markdown)$/i.test(path))
    return { path, write: async (advice) => (await import('../../report/index.ts')).toMarkdownReport(advice) };
  call.problems.add({ path: '--report', received: path, ...problemTexts.reportKind });
  return undefined;
}
