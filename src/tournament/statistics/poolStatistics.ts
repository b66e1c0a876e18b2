import type { BothSides } from '../../core/index.ts';
import type { PairedDifference } from './pairedDifference.ts';
import type { PlaceRun } from './placeRuns.ts';
import type { PlayerScores } from './playerScores.ts';

/** How sure the place of a player is. */
export interface PlayerStatistics extends PlayerScores {
  /** Position in its pool, the first is 0. */
  readonly position: number;
  /** First and last place that it may have. */
  readonly placeInterval: readonly [number, number];
}

/** How a row of the standings compares with the next. */
export interface NeighbourStatistics extends PairedDifference {
  /**
   * Whether it is surely above, exactly equal, or not to be told apart; `below` only where the standings go by
   * another figure than the scores.
   */
  readonly told: 'above' | 'tied' | 'open' | 'below';
}

/** How sure the places of one pool are; plain JSON. */
export interface PoolStatistics {
  /** Chance, at the least, that all statements on places hold together. */
  readonly level: number;
  /** Repetitions that they rest on; 1 where all is exact. */
  readonly repetitions: number;
  /** One entry for each row of the standings, in their order. */
  readonly players: readonly PlayerStatistics[];
  /** Each row against the next. */
  readonly neighbours: readonly NeighbourStatistics[];
  /** Rows that share a place or cannot be told apart. */
  readonly runs: readonly PlaceRun[];
}

/** How sure the places of a tournament are: of its pool, or of each of two. */
export type TournamentStatistics = PoolStatistics | BothSides<PoolStatistics>;
