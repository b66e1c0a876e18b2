export { type MatchOptions, type PreparedMatch, type Round, prepare, rounds } from './rounds.ts';
export { type MatchResult, playMatch } from './playMatch.ts';
export { readPlayable } from './readPlayable.ts';
