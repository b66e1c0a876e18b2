import { type Problems, nearest } from '../core/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { PairedPools, PlayerKey } from './spec.ts';

/** Whether row i meets column j. */
export type Met = (i: number, j: number) => boolean;

/** Everybody meets everybody. */
export const everybody: Met = () => true;

/**
 * Who meets whom. Notes pairs that are none, players that are unknown or known by several under that id, pairs listed twice, and
 * players who would meet nobody.
 */
export function readPairs(
  problems: Problems,
  pairs: PairedPools['pairs'] | undefined,
  [rows, columns]: readonly [readonly Strategy[], readonly Strategy[]],
  onePool: boolean,
): { readonly met: Met; readonly full: boolean } {
  if (pairs === undefined) return { met: everybody, full: true };
  if (!Array.isArray(pairs) || pairs.length === 0) {
    problems.add({ path: 'pairs', message: 'no pairs', received: pairs, expected: 'a list of at least one pair of positions or ids' });
    return { met: everybody, full: true };
  }
  const width = columns.length;
  const listed = new Set<number>();
  const before = problems.found.length;
  pairs.forEach((pair: unknown, k) => {
    const path = `pairs[${k}]`;
    if (!Array.isArray(pair) || pair.length !== 2) {
      problems.add({ path, message: 'not a pair', received: pair, expected: 'two players, each by position or id' });
      return;
    }
    const i = positionOf(problems, `${path}[0]`, pair[0] as PlayerKey, rows);
    const j = positionOf(problems, `${path}[1]`, pair[1] as PlayerKey, columns);
    if (i === null || j === null) return;
    if (listed.has(i * width + j)) problems.add({ path, message: 'listed twice', received: pair, expected: 'each pair once' });
    listed.add(i * width + j);
    if (onePool) listed.add(j * width + i);
  });
  const met: Met = (i, j) => listed.has(i * width + j);
  // Where a pair is wrong already, it may be the one that somebody is missed in.
  if (problems.found.length === before) checkMet(problems, met, [rows, columns], onePool);
  return { met, full: listed.size === rows.length * width };
}

function checkMet(
  problems: Problems,
  met: Met,
  [rows, columns]: readonly [readonly Strategy[], readonly Strategy[]],
  onePool: boolean,
): void {
  const alone = (pool: string, player: Strategy, position: number): void =>
    problems.add({
      path: 'pairs',
      message: `${pool}[${position}] meets nobody`,
      received: player.id,
      expected: 'a pair with it, or a pool without it',
    });
  rows.forEach((player, i) => {
    if (!columns.some((_, j) => met(i, j))) alone(onePool ? 'players' : 'vendors', player, i);
  });
  if (onePool) return;
  columns.forEach((player, j) => {
    if (!rows.some((_, i) => met(i, j))) alone('partners', player, j);
  });
}

/** The position of a player in its pool; null, and noted, where there is none or several have that id. */
export function positionOf(problems: Problems, path: string, key: PlayerKey, pool: readonly Strategy[]): number | null {
  if (typeof key === 'number' && Number.isInteger(key) && key >= 0 && key < pool.length) return key;
  const ids = pool.map(({ id }) => id);
  if (typeof key === 'string') {
    const position = ids.indexOf(key);
    if (position >= 0 && ids.lastIndexOf(key) === position) return position;
    if (position >= 0) {
      problems.add({ path, message: 'an id that several players have', received: key, expected: 'the position of the one that is meant' });
      return null;
    }
  }
  const close = typeof key === 'string' ? nearest(key, ids).join(' or ') : '';
  problems.add({ path, message: 'no player', received: key, expected: close || `a position from 0 to ${pool.length - 1}, or an id` });
  return null;
}
