import { bothSides } from '../../core/index.ts';
import { continuationOf } from '../../incentives/index.ts';
import type { Segment } from '../../scenario/index.ts';
import type { Meter } from '../measures.ts';
import { nowAndAdapted } from '../nowAndAdapted.ts';
import { dealWeights, pairWeights } from '../segmentWeights.ts';
import type { PoolOutcome } from '../verdict.ts';

/** What comes of a scenario's segments at one point of a sweep. */
export interface Point {
  /** Chance that another deal follows; the mean over pairs where segments differ. */
  readonly continuation: number;
  /** Share of cooperative moves, pools as they are. */
  readonly cooperationNow: number;
  /** Likewise after adaptation. */
  readonly cooperationAdapted: number;
  readonly vendorCooperationNow: number;
  readonly partnerCooperationNow: number;
  readonly vendorCooperationAdapted: number;
  readonly partnerCooperationAdapted: number;
  /** Payoff a deal, in the scenario's unit. */
  readonly vendorValueNow: number;
  readonly partnerValueNow: number;
  readonly vendorValueAdapted: number;
  readonly partnerValueAdapted: number;
  /** Whether the pools came to rest. */
  readonly settled: boolean;
  /** Whether every pair was solved. */
  readonly exact: boolean;
}

/** Cooperation and value of segments, with pools as they are and after adaptation; means over all deals. */
export function pointOf(segments: readonly Segment[], meter: Meter): Point {
  const weights = dealWeights(segments);
  const pairs = pairWeights(segments);
  const found = segments.map(({ setting }) => nowAndAdapted(setting, meter));
  const mean = (pick: (now: PoolOutcome) => number) => ({
    now: found.reduce((sum, { now }, i) => sum + weights[i]! * pick(now), 0),
    adapted: found.reduce((sum, { adapted }, i) => sum + weights[i]! * pick(adapted), 0),
  });
  const overall = mean((outcome) => outcome.overall);
  const cooperation = bothSides((side) => mean((outcome) => outcome.cooperation[side]));
  const value = bothSides((side) => mean(({ perDeal }) => perDeal[side]));
  return {
    continuation: segments.reduce((sum, { setting }, i) => sum + pairs[i]! * continuationOf(setting.horizon), 0),
    cooperationNow: overall.now,
    cooperationAdapted: overall.adapted,
    vendorCooperationNow: cooperation.vendor.now,
    partnerCooperationNow: cooperation.partner.now,
    vendorCooperationAdapted: cooperation.vendor.adapted,
    partnerCooperationAdapted: cooperation.partner.adapted,
    vendorValueNow: value.vendor.now,
    partnerValueNow: value.partner.now,
    vendorValueAdapted: value.vendor.adapted,
    partnerValueAdapted: value.partner.adapted,
    settled: found.every(({ settled }) => settled),
    exact: found.every(({ exact }) => exact),
  };
}
