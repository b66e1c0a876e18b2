import { pairedDifference } from './pairedDifference.ts';
import type { PlayerScores } from './playerScores.ts';

/** Paired differences of every two players. */
export interface PairedDifferences {
  /** `difference[i][j]`: mean score of player i less that of player j. */
  readonly difference: readonly (readonly number[])[];
  /** `standardError[i][j]`: of that difference; 0 where every repetition gave the same, null where one repetition cannot tell. */
  readonly standardError: readonly (readonly (number | null)[])[];
}

/**
 * Compares every two players repetition by repetition, each row and column in the order of `players`.
 *
 * @param players - Scores of the players of one pool, as in the statistics of a tournament.
 * @example
 * const { statistics } = await runTournament({ players: ['random', 'tit-for-tat'], method: 'sampled', statistics: true });
 * if (statistics && 'players' in statistics) pairedDifferences(statistics.players);
 */
export function pairedDifferences(players: readonly PlayerScores[]): PairedDifferences {
  const all = players.map((a, i) => players.map((b, j) => (i === j ? null : pairedDifference(a, b))));
  return {
    difference: all.map((row) => row.map((pair) => pair?.difference ?? 0)),
    standardError: all.map((row) => row.map((pair) => (pair === null ? 0 : pair.standardError))),
  };
}
