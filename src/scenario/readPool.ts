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

/** Who behaves how on one side. Notes an empty pool, unknown behaviours and those written twice under two names. */
export function readPool(side: Side, raw: object | undefined, problems: Problems): Member[] {
  if (raw === undefined) return [];
  const at = `behaviours.${side}`;
  const entries = Object.entries(raw) as [string, unknown][];
  if (entries.length === 0) problems.add({ path: at, message: 'empty pool', expected: 'behaviours with shares that sum to 100%' });
  const members = entries.flatMap(([id, source]) => {
    const found = readStrategy(id, `${at}.${id}`, problems);
    return found === undefined || !isFigure(source)
      ? []
      : [{ strategy: found, share: { key: `behaviours.${side}.${found.id}`, at: `${at}.${id}`, source } }];
  });
  members.forEach(({ strategy: { id }, share }, i) => {
    const first = members.findIndex((member) => member.strategy.id === id);
    if (first < i)
      problems.add({ path: share.at, message: `the same behaviour as ${members[first]!.share.at}`, expected: 'each behaviour once' });
  });
  return members;
}
