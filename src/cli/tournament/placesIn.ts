import type { PoolStatistics, TournamentResult } from '../../tournament/index.ts';

/** How sure the places of each pool are, the vendors' first; undefined where chance has no part or nothing is known. */
export function placesIn({ statistics, standings }: TournamentResult): (PoolStatistics | undefined)[] {
  const pools = statistics === undefined ? [] : 'vendor' in statistics ? [statistics.vendor, statistics.partner] : [statistics];
  const rows = 'vendor' in standings ? [standings.vendor, standings.partner] : [standings];
  return rows.map((_, k) => {
    const pool = pools[k];
    return pool?.players.every(({ exact }) => exact) === true || pool?.repetitions === 1 ? undefined : pool;
  });
}

/** Places from first to last, as in `2–4`; one alone where they are the same. */
export function rangeOf({ players }: Pick<PoolStatistics, 'players'>, row: number): string {
  const [first, last] = players[row]!.placeInterval;
  return first === last ? String(first) : `${first}–${last}`;
}
