import type { Meeting } from './meeting.ts';
import type { Meetings } from './meetings.ts';
import type { MeasuresGatherer } from './measures/measuresGatherer.ts';
import type { ReadySpec } from './readSpec.ts';
import type { TournamentTables } from './result.ts';
import { type RankedBy, standings } from './standings.ts';
import { tournamentStatistics } from './statistics/tournamentStatistics.ts';

/** What was played under one set of conditions, or under all of them. */
export interface Played {
  readonly ready: ReadySpec;
  readonly booked: Pick<Meetings, 'meet' | 'exact' | 'played'>;
  /** Who has gathered the measures, if they were asked for. */
  readonly gatherer: MeasuresGatherer | null;
}

/** The tables of what was played. */
export function outcomesOf({ ready, booked: { meet, exact, played }, gatherer }: Played, rankedBy?: RankedBy): TournamentTables {
  const { vendors, partners, met, statistics } = ready;
  const matrix = (value: (meeting: Meeting) => number): (number | null)[][] =>
    vendors.map((_, i) => partners.map((_other, j) => (met(i, j) ? value(meet(i, j)) : null)));
  return {
    standings: standings(ready, meet, rankedBy),
    payoffs: { vendor: matrix(({ vendor }) => vendor.perRound), partner: matrix(({ partner }) => partner.perRound) },
    cooperation: { vendor: matrix(({ vendor }) => vendor.cooperation), partner: matrix(({ partner }) => partner.cooperation) },
    exact,
    played,
    ...(gatherer !== null && { measures: gatherer.measures(meet) }),
    ...(statistics !== null && { statistics: tournamentStatistics(ready, meet, statistics, rankedBy) }),
  };
}
