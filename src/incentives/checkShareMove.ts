import { type Problems, nearest } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Setting } from './setting.ts';
import type { ShareMove } from './shareMove.ts';

/** Rounding left over when shares are added and taken away. */
const rounding = 1e-12;

/**
 * The behaviour that people take up; undefined where the move cannot be made. Notes unknown behaviours and a share
 * that is not there.
 *
 * @param path - In front of `from`, `to` and `share`, with its dot; default none.
 */
export function checkShareMove(
  problems: Problems,
  setting: Setting,
  { side, from, to, share }: ShareMove,
  path = '',
): Strategy | undefined {
  const before = problems.found.length;
  const pool = setting.pools[side];
  const followed = pool.map(({ strategy }) => strategy);
  const candidates = [...followed, ...setting.adoptable[side]];
  const source = pool.find(({ strategy }) => strategy.id === from);
  const target = candidates.find(({ id }) => id === to);
  if (source === undefined) problems.add({ path: `${path}from`, ...unknown(from, followed) });
  if (target === undefined) problems.add({ path: `${path}to`, ...unknown(to, candidates) });
  if (problems.chance(`${path}share`, share) && source !== undefined && source.share < share - rounding) {
    problems.add({ path: `${path}share`, message: `more than the share of ${from}`, received: share, expected: `at most ${source.share}` });
  }
  return problems.found.length > before ? undefined : target;
}

function unknown(id: string, known: readonly Strategy[]): { message: string; received: string; expected: string } {
  const unique = [...new Set(known.map((strategy) => strategy.id))];
  return { message: 'no behaviour of this side', received: id, expected: nearest(id, unique).join(' or ') || unique.join(', ') };
}
