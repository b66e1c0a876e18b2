export type {
  Edges,
  Entrant,
  Entrants,
  FullSpec,
  OnePool,
  PairedPools,
  PlayerKey,
  TournamentCondition,
  TournamentSpec,
  TwoPools,
} from './spec.ts';
export type { ConditionResult, TournamentTables, Row, TournamentResult } from './result.ts';
export { type MatchRecord, type TournamentRun, matchLine } from './records.ts';
export { runTournament } from './runTournament.ts';
export { type PublishedEntry, type PublishedRow, axelrod1980 } from './axelrod1980.ts';
export { type TournamentPreset, tournamentPreset, tournamentPresets } from './presets.ts';
export type * from './measures/index.ts';
export type * from './statistics/index.ts';
export { pairedDifferences } from './statistics/pairedDifferences.ts';
export { adaptiveTournament } from './statistics/adaptiveTournament.ts';
