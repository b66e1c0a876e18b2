import { catalogue, findEntry, strategy } from '../catalogue/index.ts';
import { type Problems, type Side, nearest } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { type Written, isFigure } from './written.ts';

/** A behaviour of a pool, before its share is computed. */
export interface Member {
  readonly strategy: Strategy;
  readonly share: Written;
}

/** The strategy with this id or alias; notes an unknown one with the nearest known. */
export function readStrategy(id: string, at: string, problems: Problems): Strategy | undefined {
  const entry = findEntry(id);
  if (entry !== undefined) return strategy(entry.id);
  const known = catalogue.flatMap(({ id: own, aliases }) => [own, ...aliases]);
  const expected = nearest(id, known).join(' or ') || 'a behaviour listed by donnant strategies';
  problems.add({ path: at, message: 'unknown behaviour', received: id, expected });
  return undefined;
}

/** A pool as it was read. */
export interface Pool {
  readonly members: readonly Member[];
  /** Every share that was written, those of unknown behaviours too: all of them are to sum to 1. */
  readonly shares: readonly Written[];
  /** Ids that were written, known or not. */
  readonly ids: readonly string[];
}

/** Who behaves how on one side. Notes an empty pool, unknown behaviours and those written twice under two names. */
export function readPool(side: Side, raw: object | undefined, problems: Problems): Pool {
  const at = `behaviours.${side}`;
  const entries = Object.entries(raw ?? {}) as [string, unknown][];
  if (raw !== undefined && entries.length === 0) {
    problems.add({ path: at, message: 'empty pool', expected: 'behaviours with shares that sum to 100%' });
  }
  const members: Member[] = [];
  const shares: Written[] = [];
  for (const [id, source] of entries) {
    const path = `${at}.${id}`;
    const found = readStrategy(id, path, problems);
    if (!isFigure(source)) continue;
    const first = members.find(({ strategy: known }) => known.id === found?.id);
    if (first !== undefined) problems.add({ path, message: `the same behaviour as ${first.share.at}`, expected: 'each behaviour once' });
    const known = found !== undefined && first === undefined;
    const share: Written = { key: `${at}.${known ? found.id : `(${id})`}`, at: path, source };
    shares.push(share);
    if (known) members.push({ strategy: found, share });
  }
  return { members, shares, ids: entries.map(([id]) => findEntry(id)?.id ?? id) };
}
