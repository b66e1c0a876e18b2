import { type Param, type StrategyEntry, catalogue, isNumberParam } from '../catalogue/index.ts';
import { Problems, type Side, nearest } from '../core/index.ts';
import { isNamed } from '../schema/index.ts';
import type { ParamValue } from '../strategies/index.ts';
import { noting } from './noting.ts';
import { type OwnBehaviours, findBehaviour } from './own/ownBehaviours.ts';
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
  /** Moves and choices of its own, by name: figures of no sheet. */
  readonly words: Readonly<Record<string, ParamValue>>;
}

/**
 * The behaviour with this id or alias; notes an unknown one with the nearest known. One of the scenario's own that is at fault
 * has its faults noted elsewhere.
 */
export function readBehaviour(id: string, at: string, own: OwnBehaviours, problems: Problems): StrategyEntry | undefined {
  const entry = findBehaviour(id, own);
  if (entry !== undefined || own.has(id)) return entry;
  const known = [...own.keys(), ...catalogue.flatMap((one) => [one.id, ...one.aliases])];
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
export function readPool(side: Side, raw: object | undefined, at: string, own: OwnBehaviours, problems: Problems): Pool {
  const entries = Object.entries(raw ?? {}) as [string, unknown][];
  if (raw !== undefined && entries.length === 0) {
    problems.add({ path: at, message: 'empty pool', expected: 'behaviours with shares that sum to 100%' });
  }
  const members: Member[] = [];
  const written: Written[] = [];
  for (const [id, line] of entries) {
    const path = `${at}.${id}`;
    const found = readBehaviour(id, path, own, problems);
    const named = isNamed(line) && !isSpread(line);
    const numbers = named ? (line as Readonly<Record<string, unknown>>) : {};
    const source = named ? numbers['share'] : line;
    const first = members.find((known) => known.id === found?.id);
    if (first !== undefined) problems.add({ path, message: `the same behaviour as ${first.at}`, expected: 'each behaviour once' });
    const known = found !== undefined && first === undefined ? found : undefined;
    const { params, words } = known === undefined ? nothing : readParams(known, side, numbers, path, problems);
    written.push(...params.map(([, number]) => number));
    if (!isFigure(source)) continue;
    const share: Written = { key: `behaviours.${side}.${known?.id ?? `(${id})`}`, at: named ? `${path}.share` : path, source };
    written.push(share);
    if (known !== undefined) members.push({ id: known.id, at: path, share, params, words });
  }
  return { at, members, written, ids: entries.map(([id]) => findBehaviour(id, own)?.id ?? id) };
}

type Given = Pick<Member, 'params' | 'words'>;

const nothing: Given = { params: [], words: {} };

/** Parameters given to a behaviour beside its share. Notes those that it does not take. */
function readParams(entry: StrategyEntry, side: Side, given: object, at: string, problems: Problems): Given {
  const { id, params } = entry;
  const numbers: (readonly [string, Written])[] = [];
  const words: Record<string, ParamValue> = {};
  const takes = Object.keys(params).filter((key) => takenHere(params[key]!));
  for (const [name, source] of Object.entries(given) as [string, unknown][]) {
    if (name === 'share') continue;
    const path = `${at}.${name}`;
    const param = takes.includes(name) ? params[name] : undefined;
    if (param === undefined) {
      const expected = nearest(name, takes).join(' or ') || takes.join(', ') || `nothing beside its share: ${id} takes no parameters`;
      problems.add({ path, message: 'unknown parameter', received: source, expected });
    } else if (!isNumberParam(param)) {
      const value = source as ParamValue;
      const taken = new Problems();
      noting(taken, () => entry.create({ [name]: value }));
      for (const problem of taken.found) problems.add({ ...problem, path });
      words[name] = value;
    } else if (isFigure(source)) {
      const range = rangeBetween(param.least ?? -Infinity, param.most ?? Infinity, param.whole);
      numbers.push([name, { key: `params.${side}.${id}.${name}`, at: path, source, range }]);
    } else if (source !== undefined) {
      problems.add({ path, message: 'not what is needed here', received: source, expected: 'a number, a percentage or a formula' });
    }
  }
  return { params: numbers, words };
}

/** Numbers, moves and choices stand in one line of a pool; lists do not. */
function takenHere(param: Param): boolean {
  return isNumberParam(param) || param.kind === 'moves' || param.kind === 'choice';
}
