import { type BothSides, type Outcome, bothSides, outcomes } from '../core/index.ts';
import { jointOf } from './jointOf.ts';
import type { Meeting } from './meetings.ts';
import type { PoolOutcome } from './verdict.ts';

/** What two pools give each other: the meetings weighted by the shares of those who meet. */
export function poolOutcome(meetings: readonly (readonly Meeting[])[], shares: BothSides<readonly number[]>): PoolOutcome {
  const weighted = meetings.flatMap((row, i) => row.map((meeting, j) => ({ meeting, weight: shares.vendor[i]! * shares.partner[j]! })));
  const average = (pick: (meeting: Meeting) => number): number =>
    weighted.reduce((sum, { meeting, weight }) => sum + weight * pick(meeting), 0);
  const cooperation = bothSides((side) => average((meeting) => meeting.cooperation[side]));
  const parties = Object.keys(meetings[0]?.[0]?.accounts ?? {});
  const accounts = Object.fromEntries(parties.map((party) => [party, average((meeting) => meeting.accounts[party] ?? 0)]));
  // Sampled pairs share their streams, so their errors may not be taken as independent: they are added, the safe bound.
  const error = average(({ standardError }) => (standardError.cooperation.vendor + standardError.cooperation.partner) / 2);
  return {
    cooperation,
    overall: (cooperation.vendor + cooperation.partner) / 2,
    outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, average((m) => m.outcomes[outcome])])) as Record<Outcome, number>,
    perDeal: bothSides((side) => average((meeting) => meeting.perRound[side])),
    accounts,
    joint: jointOf(accounts),
    rounds: average(({ rounds }) => rounds),
    ...(meetings.some((row) => row.some(({ made }) => made !== undefined)) && { made: average(({ made }) => made ?? 1) }),
    standardError: error,
  };
}
