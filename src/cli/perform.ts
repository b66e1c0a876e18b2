import { resolve } from 'node:path';
import { InputError, type Problem, Problems } from '../core/index.ts';
import { type CsvStyle, type Table, csvStyles, toCsv } from '../table/index.ts';
import type { Call, Command } from './command.ts';
import { optionsOf } from './commonOptions.ts';
import type { Io } from './io.ts';
import { jsonText } from './jsonText.ts';
import { inCliWords } from './inCliWords.ts';
import { byOptionNames } from './optionNames.ts';
import { outputPlace } from './outputPlace.ts';
import { checkOutput, writeOutputs } from './outputs.ts';
import { progressBar } from './progressBar.ts';
import { isOn, textOf } from './readOptions.ts';
import type { Voice } from './voice.ts';
import { problemTexts } from './problemTexts.ts';

/** Columns where nothing is known of the terminal. */
const usualWidth = 80;
/** Tables need some room: below this, lines may wrap. */
const leastWidth = 40;

/** The words of a call, and the voice to answer it with. */
interface Asked extends Pick<Call, 'arguments' | 'options'> {
  readonly voice: Voice;
  /** What is wrong with the language asked for. */
  readonly problem: Problem | undefined;
}

/** Carries out one call: checks its outputs, does the work, and writes files, result and messages, in this order. */
export async function perform(command: Command, { voice, problem, ...asked }: Asked, io: Io): Promise<void> {
  const bar = progressBar(io, voice);
  const width = Math.max(leastWidth, io.stdout.columns ?? usualWidth);
  const problems = new Problems();
  if (problem !== undefined) problems.add(problem);
  const csvStyle = readCsvStyle(asked.options, problems);
  const call: Call = { ...asked, ...voice, problems, io, width, csvStyle, onProgress: bar.onProgress };
  checkOutputs(call, command);
  try {
    const body = await command.load();
    const { text, json, table, files = [], said = [] } = await body(call);
    bar.stop();
    const csv = textOf(call, 'csv');
    const tables =
      csv === undefined || table === undefined ? [] : [{ path: csv, content: csvOf(call, table), said: voice.say.cli.written(csv) }];
    const written = [...files, ...tables];
    await writeOutputs(written, io.cwd);
    io.stdout.write(isOn(call, 'json') ? jsonText(json) : text);
    for (const line of [...said, ...written.map((file) => file.said)]) if (line !== '') io.stderr.write(`${line}\n`);
  } catch (error) {
    throw error instanceof InputError ? byOptionNames(inCliWords(error), optionsOf(command)) : error;
  } finally {
    bar.stop();
  }
}

function csvOf({ csvStyle: style, language }: Call, table: Table): string {
  return toCsv(table, { style, language });
}

function readCsvStyle(options: Call['options'], problems: Problems): CsvStyle {
  const { csvStyle: text, csv } = options;
  if (text === undefined) return 'plain';
  const path = '--csv-style';
  if (csv === undefined) problems.add({ path, received: text, ...problemTexts.styleWithoutCsv });
  const style = csvStyles.find((known) => known === text);
  if (style === undefined) problems.add({ path, received: text, expected: csvStyles.join(', '), ...problemTexts.csvStyle });
  return style ?? 'plain';
}

/** Outputs are checked before any work, and against one another and the file that is read. */
function checkOutputs(call: Call, { arguments: [argument] }: Command): void {
  const { problems, io } = call;
  const place = (path: string): string => placeOf(path, io.cwd);
  const [input] = call.arguments;
  const taken = input === undefined || input === '-' || argument?.name !== '<scenario>' ? [] : [place(input)];
  for (const name of ['report', 'csv']) {
    const path = textOf(call, name);
    if (path === undefined) continue;
    if (taken.includes(place(path))) problems.add({ path: `--${name}`, received: path, ...problemTexts.sameFile });
    else checkOutput(problems, `--${name}`, path, io.cwd);
    taken.push(place(path));
  }
}

/** Links followed where they can be, so that two names of one file count as one. */
function placeOf(path: string, cwd = '.'): string {
  try {
    return outputPlace(path, cwd).place;
  } catch {
    return resolve(cwd, path);
  }
}
