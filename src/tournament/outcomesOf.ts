import type { Tally } from '../jobs/index.ts';
import type { Meeting } from './meeting.ts';
import type { Meet } from './meetings.ts';
import { type Found, measuresOf } from './measures/measuresOf.ts';
import { measuresOfMet } from './measuresOfMet.ts';
import type { ReadySpec } from './readSpec.ts';
import type { TournamentTables } from './result.ts';
import { type RankedBy, standings } from './standings.ts';
import { tournamentStatistics } from './statistics/tournamentStatistics.ts';

/** What was played under one set of conditions, or under all of them. */
export interface Played {
  readonly ready: ReadySpec;
  readonly tallies: readonly Tally[];
  /** Where measures, if asked for, find the tally of a meeting. */
  readonly found: Found;
}

/** The tables of what was played. */
export function outcomesOf({ ready, tallies, found }: Played, meet: Meet, rankedBy?: RankedBy): TournamentTables {
  const { vendors, partners, met, full, measures, statistics } = ready;
  const matrix = (value: (meeting: Meeting) => number): (number | null)[][] =>
    vendors.map((_, i) => partners.map((_other, j) => (met(i, j) ? value(meet(i, j)) : null)));
  return {
    standings: standings(ready, meet, rankedBy),
    payoffs: { vendor: matrix(({ vendor }) => vendor.perRound), partner: matrix(({ partner }) => partner.perRound) },
    cooperation: { vendor: matrix(({ vendor }) => vendor.cooperation), partner: matrix(({ partner }) => partner.cooperation) },
    exact: tallies.every(({ exact }) => exact),
    played: tallies.reduce((sum, { played }) => sum + played, 0),
    ...(measures && { measures: full ? measuresOf(ready, found) : measuresOfMet(ready, found, meet) }),
    ...(statistics !== null && { statistics: tournamentStatistics(ready, meet, statistics, rankedBy) }),
  };
}
