import type { Messages } from '../messages/index.ts';
import type { TournamentPool } from './tournamentPools.ts';

/** The title of a table or picture, with the side that it shows where there are two pools. */
export function poolTitle(what: string, { side }: Pick<TournamentPool, 'side'>, say: Messages['tournament']): string {
  return side === undefined ? what : say.heading(what, say.sides[side]);
}
