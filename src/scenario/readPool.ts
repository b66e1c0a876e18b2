import { type StrategyEntry, catalogue, findEntry } from '../catalogue/index.ts';
import { type Problems, type Side, nearest } from '../core/index.ts';
import { isNamed } from '../schema/index.ts';
import { rangeBetween } from './ranges.ts';
import { isSpread } from './uncertain/spread.ts';
import { type Written, isFigure } from './written.ts';

/** A behaviour of a pool, before its numbers are computed. */
export interface Member {
  readonly id: string;
  /** Path in the file. */
  readonly at: string;
  readonly share: Written;
  /** Numbers of its own, by name. */
  readonly params: readonly (readonly [name: string, written: Written])[];
}

/** The behaviour with this id or alias; notes an unknown one with the nearest known. */
export function readBehaviour(id: string, at: string, problems: Problems): StrategyEntry | undefined {
  const entry = findEntry(id);
  if (entry !== undefined) return entry;
  const known = catalogue.flatMap(({ id: own, aliases }) => [own, ...aliases]);
  const expected = nearest(id, known).join(' or ') || 'a behaviour listed by donnant strategies';
  problems.add({ path: at, message: 'unknown behaviour', received: id, expected });
  return undefined;
}

/** A pool as it was read. */
export interface Pool {
  /** Path in the file. */
  readonly at: string;
  readonly members: readonly Member[];
  /** Every number that was written, the shares of unknown behaviours too: all of them are to sum to 1. */
  readonly written: readonly Written[];
  /** Ids that were written, known or not. */
  readonly ids: readonly string[];
}

/** Who behaves how on one side. Notes an empty pool, unknown behaviours and those written twice under two names. */
export function readPool(side: Side, raw: object | undefined, at: string, problems: Problems): Pool {
  const entries = Object.entries(raw ?? {}) as [string, unknown][];
  if (raw !== undefined && entries.length === 0) {
    problems.add({ path: at, message: 'empty pool', expected: 'behaviours with shares that sum to 100%' });
  }
  const members: Member[] = [];
  const written: Written[] = [];
  for (const [id, line] of entries) {
    const path = `${at}.${id}`;
    const found = readBehaviour(id, path, problems);
    const named = isNamed(line) && !isSpread(line);
    const numbers = named ? (line as Readonly<Record<string, unknown>>) : {};
    const source = named ? numbers['share'] : line;
    const first = members.find((known) => known.id === found?.id);
    if (first !== undefined) problems.add({ path, message: `the same behaviour as ${first.at}`, expected: 'each behaviour once' });
    const known = found !== undefined && first === undefined ? found : undefined;
    const params = known === undefined ? [] : readParams(known, side, numbers, path, problems);
    written.push(...params.map(([, number]) => number));
    if (!isFigure(source)) continue;
    const share: Written = { key: `behaviours.${side}.${known?.id ?? `(${id})`}`, at: named ? `${path}.share` : path, source };
    written.push(share);
    if (known !== undefined) members.push({ id: known.id, at: path, share, params });
  }
  return { at, members, written, ids: entries.map(([id]) => findEntry(id)?.id ?? id) };
}

/** Numbers given to a behaviour beside its share. Notes those that it does not take. */
function readParams({ id, params }: StrategyEntry, side: Side, numbers: object, at: string, problems: Problems): Member['params'] {
  return (Object.entries(numbers) as [string, unknown][]).flatMap(([name, source]) => {
    if (name === 'share' || !isFigure(source)) return [];
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    if (param === undefined) {
      const known = Object.keys(params);
      const expected = nearest(name, known).join(' or ') || known.join(', ') || `nothing beside its share: ${id} takes no numbers`;
      problems.add({ path: `${at}.${name}`, message: 'unknown parameter', received: source, expected });
      return [];
    }
    const range = rangeBetween(param.least ?? -Infinity, param.most ?? Infinity, param.whole);
    return [[name, { key: `params.${side}.${id}.${name}`, at: `${at}.${name}`, source, range }] as const];
  });
}
