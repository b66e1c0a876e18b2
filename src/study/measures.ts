import { bothSides } from '../core/index.ts';
import type { Segment } from '../scenario/index.ts';
import { adaptation } from './adaptation.ts';
import type { Reciprocator } from './betrayal.ts';
import { candidatesOf } from './candidates.ts';
import { encounters } from './encounters.ts';
import { settingSlack } from './incentiveSlack.ts';
import type { Sampling } from './meetings.ts';
import type { Met } from './met.ts';
import { poolOutcome } from './poolOutcome.ts';
import { dealWeights } from './segmentWeights.ts';
import type { PoolOutcome } from './verdict.ts';

/** One figure, and whether it is exact. */
export interface Measure {
  readonly value: number;
  readonly exact: boolean;
}

/** What one setting's pools give each other. */
export interface Reached {
  readonly outcome: PoolOutcome;
  readonly exact: boolean;
  readonly met: Met;
}

/** Prepared pairs of behaviours, for measures that are taken again and again. */
export type Meter = ReturnType<typeof encounters>;

/**
 * Prepares measures for many settings of the same behaviours: give one meter to all calls of a sweep or a search.
 *
 * @example
 * const meter = meterFor(sampling);
 * doses.map((dose) => overallAdapted(dial.at(dose), sampling, meter).value);
 */
export function meterFor(sampling: Sampling): Meter {
  return encounters(sampling);
}

/** Share of cooperative moves with the pools as they are, over all segments. */
export function overallNow(segments: readonly Segment[], sampling: Sampling, meter: Meter = meterFor(sampling)): Measure {
  return overSegments(segments, (segment) => reachedNow(segment, meter));
}

/** Share of cooperative moves once the pools have adapted, over all segments. */
export function overallAdapted(segments: readonly Segment[], sampling: Sampling, meter: Meter = meterFor(sampling)): Measure {
  return overSegments(segments, (segment) => reachedAdapted(segment, meter));
}

/**
 * What is to spare before betraying a reciprocator pays, on either side of any segment: at least 0 where it pays nobody.
 * See {@link settingSlack} for its unit.
 */
export function incentiveSlack(segments: readonly Segment[], against: Reciprocator): number {
  return Math.min(...segments.map(({ setting }) => settingSlack(setting, against)));
}

/** A segment with the pools as they are; behaviours that nobody follows are left out. */
export function reachedNow({ setting }: Pick<Segment, 'setting'>, meter: Meter): Reached {
  const followed = bothSides((side) => setting.pools[side].filter(({ share }) => share > 0));
  const behaviours = bothSides((side) => followed[side].map(({ strategy }) => strategy));
  const shares = bothSides((side) => followed[side].map(({ share }) => share));
  const met = meter(setting, behaviours)(shares);
  return { outcome: poolOutcome(met.meetings, shares), exact: isExact(met), met };
}

/** A segment after adaptation. */
export function reachedAdapted({ setting }: Pick<Segment, 'setting'>, meter: Meter): Reached {
  const candidates = candidatesOf(setting);
  const meet = meter(
    setting,
    bothSides((side) => candidates[side].strategies),
  );
  const { shares, met } = adaptation(
    setting,
    meet,
    bothSides((side) => candidates[side].shares),
  );
  return { outcome: poolOutcome(met.meetings, shares), exact: isExact(met), met };
}

/** Whether every pair was solved, and what is heard agrees with what is done. */
export function isExact({ meetings, reputations }: Met): boolean {
  return (reputations?.settled ?? true) && meetings.every((row) => row.every(({ exact }) => exact));
}

function overSegments(segments: readonly Segment[], reach: (segment: Segment) => Reached): Measure {
  const weights = dealWeights(segments);
  const reached = segments.map(reach);
  return {
    value: reached.reduce((sum, { outcome }, i) => sum + weights[i]! * outcome.overall, 0),
    exact: reached.every(({ exact }) => exact),
  };
}
