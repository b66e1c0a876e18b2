import { type StrategyEntry, findEntry, strategy } from '../catalogue/index.ts';
import { type Problem, Problems } from '../core/index.ts';
import type { ParamValue, Strategy } from '../strategies/index.ts';
import { attempt } from './attempt.ts';
import type { Call } from './command.ts';
import { fixedEntry } from './own/fixedEntry.ts';
import { readSetting } from './own/readSetting.ts';
import { readStrategyFile } from './own/readStrategyFile.ts';
import { type StrategyWord, strategyWord } from './own/strategyWord.ts';
import { problemTexts } from './problemTexts.ts';

type Asking = Pick<Call, 'problems' | 'io'>;

/**
 * The strategy that a word names: an id or alias, or a file, with parameters as in `random:p=0.3` or `./mine.yaml:g=0.2`. Notes
 * what is wrong with it.
 */
export function readStrategy(call: Asking, word: string, path: string): Strategy | undefined {
  const asked = entryOf(call, word, path);
  if (asked === undefined) return undefined;
  const { entry, name, isFile } = asked;
  const before = call.problems.found.length;
  const params = readSettings(call, asked, entry, path);
  const make = (): Strategy => (isFile && entry !== undefined ? entry.create(params) : strategy(name, params));
  if (call.problems.found.length === before) return attempt(call.problems, placeIn(path, asked), make);
  if (entry === undefined) attempt(call.problems, path, () => strategy(name));
  return undefined;
}

/** The entry that a word names, of the catalogue or of a file; with parameters, one that has them. Notes what is wrong with it. */
export function readEntry(call: Asking, word: string, path: string): StrategyEntry | undefined {
  const asked = entryOf(call, word, path);
  if (asked?.entry !== undefined && asked.settings.length === 0) return asked.entry;
  const made = asked && readStrategy(call, word, path);
  return made && fixedEntry(made, asked?.entry);
}

/**
 * The strategies of a list with commas between; undefined where one of them is wrong. A module with several strategies, named
 * without parameters, stands for all of them.
 */
export function readStrategies(call: Call, list: string, path: string): { word: string; strategy: Strategy }[] | undefined {
  if (list.trim() === '') {
    call.problems.add({ path, received: list, ...problemTexts.nobody });
    return undefined;
  }
  const words = list.split(',').flatMap((word) => spelledOut(call, word.trim(), path));
  const read = words.map((word) => ({ word, strategy: readStrategy(call, word, path) }));
  const found = read.flatMap(({ word, strategy: made }) => (made === undefined ? [] : [{ word, strategy: made }]));
  return found.length === read.length ? found : undefined;
}

function spelledOut({ io }: Asking, word: string, path: string): string[] {
  const { name, which, settings, isFile } = strategyWord(word);
  if (!isFile || which !== undefined || settings.length > 0) return [word];
  // what is wrong with the file is told when the word itself is read
  const entries = attempt(new Problems(), path, () => readStrategyFile(name, io)) ?? [];
  return entries.length > 1 ? entries.map(({ id }) => `${name}#${id}`) : [word];
}

interface Asked extends StrategyWord {
  readonly word: string;
  /** Undefined where the catalogue has none of this name. */
  readonly entry: StrategyEntry | undefined;
}

/** What a word names; undefined where that is noted as wrong. */
function entryOf({ problems, io }: Asking, word: string, path: string): Asked | undefined {
  const asked = strategyWord(word);
  const { name, which, isFile } = asked;
  if (name.trim() === '') {
    problems.add({ path, received: word, ...problemTexts.nobody });
    return undefined;
  }
  if (!isFile) return { ...asked, word, entry: findEntry(name) };
  const entries = attempt(
    problems,
    ({ path: told }) => told,
    () => readStrategyFile(name, io),
  );
  if (entries === undefined) return undefined;
  const entry = which === undefined ? entries[0] : entries.find(({ id, aliases }) => id === which || aliases.includes(which));
  if (entry !== undefined && (which !== undefined || entries.length === 1)) return { ...asked, word, entry };
  const words = entries.map(({ id }) => `${name}#${id}`);
  if (which === undefined) problems.add({ path, received: word, ...problemTexts.severalStrategies(words) });
  else problems.add({ path, received: word, expected: words.join(' or '), ...problemTexts.noStrategyOfThisName });
  return undefined;
}

function readSettings(call: Asking, { settings }: Asked, entry: StrategyEntry | undefined, path: string): Record<string, ParamValue> {
  const strategyOf = (word: string, at: string): Strategy | undefined => readStrategy(call, word, at);
  const read = settings.map((setting) => {
    const [name = '', text, ...rest] = setting.split('=');
    if (name === '' || text === undefined || rest.length > 0) {
      call.problems.add({ path, received: setting, ...problemTexts.parameter });
      return [name, undefined] as const;
    }
    const params = entry?.params ?? {};
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    return [name, readSetting({ ...call, strategyOf }, text, param, within(path, name))] as const;
  });
  return Object.fromEntries(read.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** The library tells a parameter by the path params.NAME, and what a file says by its path in the file. */
function placeIn(path: string, { word, isFile }: Asked): (problem: Problem) => string {
  return ({ path: told }) => {
    if (told.startsWith('params.')) return within(path, told.slice('params.'.length));
    return isFile && told !== '' ? `${word}: ${told}` : path;
  };
}

/** A parameter of what a path tells of; alone where that has no path of its own. */
function within(path: string, name: string): string {
  return path === '' ? name : `${path}, ${name}`;
}
