import { compareSentences, compareTables } from '../../report/index.ts';
import type { ScenarioComparison } from '../../study/index.ts';
import { type Table, toTerminal } from '../../table/index.ts';
import type { Call } from '../command.ts';
import { item, paragraph } from '../paragraph.ts';

/** Two scenarios compared, for a terminal. */
export function compareText(
  comparison: ScenarioComparison,
  { say: { compare: say }, language, width }: Pick<Call, 'say' | 'language' | 'width'>,
): string {
  const picture = { comparison, language };
  const { answer, results, cooperation, gain, method } = compareSentences(picture);
  const tables = compareTables(picture);
  const list = (sentences: readonly string[]): string => sentences.map((text) => item(text, width)).join('');
  const table = (shown: Table | undefined): string => (shown === undefined ? '' : toTerminal(shown, { width, language }));
  const section = (heading: keyof typeof say.headings, ...parts: readonly string[]): string[] => {
    const told = parts.filter((part) => part !== '');
    return told.length === 0 ? [] : [`${say.headings[heading].toUpperCase()}\n`, ...told];
  };
  return [
    paragraph(say.title(comparison.titles.before, comparison.titles.after), width),
    paragraph(answer.join(' '), width),
    ...section('inputs', table(tables.inputs)),
    ...section('results', table(tables.results), table(tables.rules), list(results)),
    ...section('why', table(tables.cooperation), list(cooperation), table(tables.gain), list(gain)),
    ...section('method', list(method)),
  ].join('\n');
}
