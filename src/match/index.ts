export { type Round, rounds } from './rounds.ts';
export type { MatchOptions } from './readPlace.ts';
export { type MatchResult, playMatch } from './playMatch.ts';
export { readPlayable } from './readPlayable.ts';
export { Venue } from './venue.ts';
export { Ledger } from './ledger.ts';
export { SequelCounter } from './sequelCounter.ts';
export type { PreparedMatch } from './preparedMatch.ts';
export type { Path } from './path.ts';
