export type { AdaptiveOptions, NamedPairs } from './adaptiveOptions.ts';
export type { AdaptiveResult, PlayerComparison } from './adaptiveResult.ts';
export type { PairedDifference } from './pairedDifference.ts';
export type { PairedDifferences } from './pairedDifferences.ts';
export type { PlaceRun } from './placeRuns.ts';
export type { PlayerScores } from './playerScores.ts';
export type { NeighbourStatistics, PlayerStatistics, PoolStatistics, TournamentStatistics } from './poolStatistics.ts';
export type { StatisticsAsked } from './readLevel.ts';
