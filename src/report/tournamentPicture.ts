import type { Language } from '../messages/index.ts';
import type { TournamentPlayer, TournamentPool } from './tournamentPools.ts';

/** A pool, and how a picture of it is headed. */
export interface PoolPicture {
  readonly pool: TournamentPool;
  readonly language: Language;
  readonly title: string;
}

/** How many of a long list are shown: from its beginning, and from its end. */
export interface Ends {
  readonly first: number;
  readonly last: number;
}

/** Most rows of a picture with a line for each player. */
export const mostRows: Ends = { first: 30, last: 10 };

/** Most rows, and most columns, of a field of shades: more could be neither named nor told apart. */
export const mostShades: Ends = { first: 45, last: 15 };

/** Whether some of so many are left out. */
export function leavesOut(count: number, { first, last }: Ends): boolean {
  return count > first + last;
}

/** Positions from 0 of those that are shown, of so many. */
export function shownOf(count: number, ends: Ends): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return leavesOut(count, ends) ? [...all.slice(0, ends.first), ...all.slice(count - ends.last)] : all;
}

/** The players that a picture with a line for each has room for. `gap` is set where some are left out behind the first. */
export function shownPlayers({ players }: TournamentPool): { readonly shown: readonly TournamentPlayer[]; readonly gap: boolean } {
  return { shown: shownOf(players.length, mostRows).map((i) => players[i]!), gap: leavesOut(players.length, mostRows) };
}
