import type { FitResult } from '../../learning/index.ts';
import { type Table, toTerminal } from '../../table/index.ts';
import type { Call } from '../command.ts';
import { paragraph } from '../paragraph.ts';
import { fitTable } from './fitTable.ts';
import { fittedName } from './fittedName.ts';
import { fittedText } from './fittedText.ts';

/** Candidates that people are shown; files have them all. */
const shown = 10;
/** Names of those alike that are listed. */
const listed = 6;
/** Log of the odds beyond which a figure says no more. */
const mostOdds = Math.log(1e6);

/** The likeliest candidates, what follows, and what was made to fit. */
export function fitText(found: FitResult, call: Call): string {
  const { say, width } = call;
  const table = forTerminal(fitTable(found, call));
  const hidden = table.rows.length - shown;
  const notes = [...(hidden > 0 ? [say.fit.more(String(hidden))] : []), ...(table.notes ?? [])];
  const verdict = verdictLines(found, call).map((line) => paragraph(line, width));
  const fitted = found.candidates.flatMap((one) => (one.fitted === undefined ? [] : [`\n${fittedText(one, call)}`]));
  return [toTerminal({ ...table, rows: table.rows.slice(0, shown), notes }, call), '\n', ...verdict, ...fitted].join('');
}

/** The table without labels, which take much room, where names alone tell all rows apart. */
function forTerminal(table: Table): Table {
  if (new Set(table.rows.map(({ name }) => name)).size < table.rows.length) return table;
  const columns = table.columns.filter(({ key }) => key !== 'label');
  const rows = table.rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null])));
  return { ...table, columns, rows };
}

function verdictLines({ candidates, verdict }: FitResult, call: Call): string[] {
  const say = call.say.fit;
  const { formats } = call;
  const names = new Map(candidates.map((one) => [one.label, fittedName(one, call)]));
  const telling = new Set(names.values()).size === names.size;
  const nameOf = (label: string): string => (telling ? names.get(label)! : label);
  const { best, sure, alike, sureOfAlike, runnerUp, logBayesFactor, probe } = verdict;
  if (best === null) return [say.nobody];
  const lines = [say.best(nameOf(best), formats.finePercent(sure))];
  if (alike.length > 1) {
    const names = alike.slice(0, listed).map(nameOf);
    const more = alike.length > listed ? [`+ ${alike.length - listed}`] : [];
    lines.push(say.alike([...names, ...more].join(', '), formats.finePercent(sureOfAlike)));
  }
  if (runnerUp !== null && logBayesFactor !== null) {
    // a prior may put first what the moves speak less for: then there are no odds against the next
    const odds = logBayesFactor > mostOdds ? say.sureOdds : String(Number(Math.exp(logBayesFactor).toPrecision(2)));
    lines.push(say.runnerUp(nameOf(runnerUp), odds));
  }
  if (probe !== null) lines.push(say.probe(nameOf(best), nameOf(probe.against), probe.moves, probe.move));
  return lines;
}
