import { pairedDifference } from './pairedDifference.ts';
import { placeIntervals } from './placeIntervals.ts';
import { placeRuns } from './placeRuns.ts';
import type { PlayerScores } from './playerScores.ts';
import type { PoolStatistics } from './poolStatistics.ts';
import { surelyOrdered } from './surelyOrdered.ts';

/** A player of a pool at its place in the standings. */
export interface RankedScores extends PlayerScores {
  /** Position in its pool, the first is 0. */
  readonly position: number;
}

/**
 * How sure the places of a pool are.
 *
 * @param ranked - Scores of each repetition, in the order of the standings.
 * @param level - Chance, at the least, that all statements hold together; between 0 and 1.
 */
export function statisticsOf(ranked: readonly RankedScores[], level: number): PoolStatistics {
  const known = surelyOrdered(ranked, level);
  const intervals = placeIntervals(known);
  return {
    level,
    repetitions: ranked.reduce((most, { scores }) => Math.max(most, scores.length), 1),
    players: ranked.map(({ id, position, exact, scores }, i) => ({ id, position, exact, placeInterval: intervals[i]!, scores })),
    neighbours: ranked.slice(1).map((below, i) => {
      const told = known[i]![i + 1]!;
      return { ...pairedDifference(ranked[i]!, below), told: told === null ? 'open' : words[told] };
    }),
    runs: placeRuns(known),
  };
}

const words = { '1': 'above', '0': 'tied', '-1': 'below' } as const;
