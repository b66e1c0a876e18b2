export { type MatchOptions, type Round, rounds } from './rounds.ts';
export { type MatchResult, playMatch } from './playMatch.ts';
