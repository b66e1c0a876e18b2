import type { Param, ParamValues, StrategyEntry } from '../../catalogue/index.ts';
import { InputError, Problems } from '../../core/index.ts';
import { type Strategy, checkContents, checkStrategy } from '../../strategies/index.ts';
import { problemTexts } from '../problemTexts.ts';
import { fixedEntry } from './fixedEntry.ts';

type Maker = ((params: ParamValues) => unknown) & { readonly params?: Readonly<Record<string, Param>> };

/**
 * The strategies that a module exports: its default export or, without one, all its exports. Each may be a strategy, a list of
 * them, an entry such as `readStrategy` gives, or a function that makes a strategy of parameters. The function may tell its
 * parameters, as entries do, in a field `params`.
 *
 * @throws InputError listing everything that is none of these.
 */
export function moduleEntries(exported: unknown, path: string): StrategyEntry[] {
  const problems = new Problems();
  const entries = partsOf(exported).flatMap(([name, value]) => entriesOf(value, name === '' ? path : `${path}: ${name}`, problems));
  if (entries.length === 0 && problems.found.length === 0) problems.add({ path, ...problemTexts.noStrategies });
  problems.throwIfAny();
  return entries;
}

function partsOf(exported: unknown): (readonly [name: string, value: unknown])[] {
  if (typeof exported !== 'object' || exported === null || Array.isArray(exported) || isKind(exported) || isEntry(exported)) {
    return [['', exported]];
  }
  if ('default' in exported) return [['default', exported.default]];
  return Object.entries(exported).filter(([name]) => name !== '__esModule');
}

function entriesOf(value: unknown, path: string, problems: Problems): StrategyEntry[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, i) => entriesOf(one, `${path}[${i}]`, problems));
  if (isEntry(value)) return [value];
  if (typeof value === 'function') return madeBy(value as Maker, path, problems);
  const strategy = strategyIn(value, path, problems);
  return strategy === undefined ? [] : [fixedEntry(strategy, value as object)];
}

function madeBy(maker: Maker, path: string, problems: Problems): StrategyEntry[] {
  const make = (given: ParamValues): Strategy => {
    const found = new Problems();
    const strategy = strategyIn(called(maker, given, path), path, found);
    if (strategy === undefined) throw new InputError(found.found);
    return strategy;
  };
  try {
    const standard = make({});
    return [fixedEntry(standard, { ...(maker.params !== undefined && { params: maker.params }) }, make)];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return [];
  }
}

function called(maker: Maker, given: ParamValues, path: string): unknown {
  try {
    return maker(given);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError([{ path, received: error instanceof Error ? error.message : String(error), ...problemTexts.notMade }]);
  }
}

/** Written by hand it may lack a name for people. */
function strategyIn(value: unknown, path: string, problems: Problems): Strategy | undefined {
  if (!checkStrategy(problems, path, value)) return undefined;
  const before = problems.found.length;
  checkContents(problems, path, value);
  const { name = value.id } = value as Partial<Strategy> & Strategy;
  return problems.found.length === before ? { ...value, name } : undefined;
}

function isKind(value: object): boolean {
  return 'kind' in value && typeof value.kind === 'string';
}

function isEntry(value: unknown): value is StrategyEntry {
  return typeof value === 'object' && value !== null && 'create' in value && typeof value.create === 'function' && 'id' in value;
}
