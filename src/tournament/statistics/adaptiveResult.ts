import type { Side } from '../../core/index.ts';
import type { TournamentResult } from '../result.ts';

/** What became of two players that were to be told apart. */
export interface PlayerComparison {
  /** Their side, where there are two pools. */
  readonly side?: Side;
  readonly ids: readonly [string, string];
  /** Their positions in their pool, the first is 0. */
  readonly positions: readonly [number, number];
  /**
   * `separated`: one is surely better than the other; `equal`: they surely differ by no more than the margin, or are exactly tied;
   * `open`: neither could be told.
   */
  readonly verdict: 'separated' | 'equal' | 'open';
  /** Mean score of the first less that of the second, over all repetitions played. */
  readonly difference: number;
  /** Standard error of the difference, by paired repetitions; 0 where it is exact, null where it cannot be told. */
  readonly standardError: number | null;
  /** Whether chance has no part in the difference. */
  readonly exact: boolean;
  /** Looks that it took to tell, or all that were taken; 0 where it is exact. */
  readonly looks: number;
}

/** What an adaptive tournament gives; plain JSON. */
export interface AdaptiveResult {
  /** Repetitions played of each sampled pair. */
  readonly repetitions: number;
  /** Looks taken, of the most that the budget had allowed. */
  readonly looks: number;
  readonly mostLooks: number;
  readonly level: number;
  readonly margin: number;
  /** Every pair that was named; or the neighbours in the standings, from the top. */
  readonly comparisons: readonly PlayerComparison[];
  /** The tournament with that many repetitions, as `runTournament` gives it. */
  readonly tournament: TournamentResult;
}
