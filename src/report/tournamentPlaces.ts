import { sides } from '../core/index.ts';
import type { TournamentResult } from '../tournament/index.ts';

/** What is known of the places of one pool, by row of its standings. */
export interface PlacesOfPool {
  /** Chance, at the least, that all intervals hold together. */
  readonly level: number;
  /** Repetitions that they rest on. */
  readonly repetitions: number;
  /** First and last place that each may have. */
  readonly intervals: readonly (readonly [number, number])[];
  /** Whether chance has no part in it. */
  readonly certain: boolean;
  /** Position of each in its pool. */
  readonly positions: readonly number[];
}

/** How sure the places of each pool are; undefined where the tournament was not asked for its statistics. */
export function placesOfPools({ statistics }: TournamentResult): PlacesOfPool[] | undefined {
  if (statistics === undefined) return undefined;
  const pools = 'vendor' in statistics ? sides.map((side) => statistics[side]) : [statistics];
  return pools.map(({ level, repetitions, players }) => ({
    level,
    repetitions,
    intervals: players.map(({ placeInterval }) => placeInterval),
    certain: players.every(({ exact }) => exact),
    positions: players.map(({ position }) => position),
  }));
}
