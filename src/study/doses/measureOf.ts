import type { Segment } from '../../scenario/index.ts';
import type { ThresholdGoal } from '../checkGoal.ts';
import { incentiveSlack, meterFor, overallAdapted, overallNow } from '../measures.ts';
import type { Sampling } from '../meetings.ts';

/** What is to reach a level. */
export interface GoalMeasure {
  /** The goal is met at this level and above. */
  readonly level: number;
  /** Its value, and whether it was solved exactly. */
  of(segments: readonly Segment[]): { readonly value: number; readonly exact: boolean };
}

/** The measure of a goal: a share of cooperative moves, or how far betrayal is from paying. */
export function measureOf(goal: ThresholdGoal, sampling: Sampling): GoalMeasure {
  const meter = meterFor(sampling);
  switch (goal.measure) {
    case 'now':
      return { level: goal.cooperation, of: (segments) => overallNow(segments, sampling, meter) };
    case 'after-adaptation':
      return { level: goal.cooperation, of: (segments) => overallAdapted(segments, sampling, meter) };
    case 'incentive':
      return { level: 0, of: (segments) => ({ value: incentiveSlack(segments, goal.against ?? 'tit-for-tat'), exact: true }) };
  }
}
