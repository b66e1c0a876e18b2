import { type Advice, advise } from '../../advice/index.ts';
import { adviceText } from '../adviceText.ts';
import type { Body, Call } from '../command.ts';
import { textOf } from '../readOptions.ts';
import { readScenarioFile } from '../readScenarioFile.ts';
import { problemTexts } from '../problemTexts.ts';

/** Advises on a scenario, and writes the report where one is asked for. */
export const body: Body = async (call) => {
  const { language, say, onProgress } = call;
  const report = readReport(call);
  const scenario = await readScenarioFile(call);
  const advice = advise(scenario, { language, onProgress });
  return {
    text: adviceText(advice, call),
    json: advice,
    table: advice.tables.rules,
    files: report === undefined ? [] : [{ ...report, content: await report.write(advice), said: say.cli.reportWritten(report.path) }],
  };
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
