import { InputError, Problems, nearest } from '../core/index.ts';
import { type Setting, continuationOf, withContinuation } from '../incentives/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { incentiveThreshold } from './incentiveThreshold.ts';
import { judge } from './judge.ts';
import type { Sampling } from './meetings.ts';
import { type StudyOptions, samplingOf } from './options.ts';
import { crossings } from './crossings.ts';

/** What a threshold is asked for. */
export type ThresholdGoal =
  | { readonly measure: 'now' | 'after-adaptation'; readonly cooperation: number }
  /** Betraying this reciprocator pays for neither side; default tit for tat. */
  | { readonly measure: 'incentive'; readonly against?: 'grim' | 'tit-for-tat' };

/** The smallest dose of a lever that reaches a goal; a goal is met at ≥. */
export interface Threshold {
  readonly measure: ThresholdGoal['measure'];
  /** Smallest dose that reaches the goal; null where none does. */
  readonly value: number | null;
  /** The goal is missed at the first and met at the second; null where there is no such step. */
  readonly bracket: readonly [number, number] | null;
  /** All stretches of the lever's range on which the goal is met. */
  readonly intervals: readonly (readonly [number, number])[];
  /** Closed form; root of a smooth measure; or the place at which the measure jumps, found by bisection. */
  readonly method: 'closed-form' | 'root' | 'jump';
  /** `already-met`: today's dose reaches the goal. */
  readonly status: 'found' | 'already-met' | 'unreachable';
}

/** Levers with a threshold. */
export const thresholdLevers: readonly string[] = ['continuation'];

/** Range of the continuation that is searched. */
const least = 0;
/** The largest continuation that is looked at: relationships of a thousand deals on average. */
export const searchedUpTo = 0.999;

/**
 * The smallest dose of a lever at which a goal is reached, all else as the scenario has it today.
 *
 * @param lever - `continuation`.
 * @param goal - A share of cooperative moves, now or after adaptation; or that betrayal does not pay (`incentive`).
 * @throws InputError for an unknown lever or a goal outside [0, 1].
 * @example
 * threshold(scenario, 'continuation', { measure: 'after-adaptation', cooperation: 0.8 }).value;
 */
export function threshold(scenario: Scenario, lever: string, goal: ThresholdGoal, options: StudyOptions = {}): Threshold {
  const problems = new Problems();
  if (!thresholdLevers.includes(lever)) {
    problems.add({
      path: 'lever',
      message: 'unknown lever',
      received: lever,
      expected: nearest(lever, thresholdLevers)[0] ?? thresholdLevers.join(', '),
    });
  }
  if (goal.measure !== 'incentive') problems.chance('goal.cooperation', goal.cooperation);
  if (problems.found.length > 0) throw new InputError(problems.found);
  return thresholdOf(scenario.setting, goal, samplingOf(scenario, options));
}

/** {@link threshold} of the continuation for a setting. */
export function thresholdOf(setting: Setting, goal: ThresholdGoal, sampling: Sampling): Threshold {
  return goal.measure === 'incentive' ? closedForm(setting, goal.against ?? 'tit-for-tat') : searched(setting, goal, sampling);
}

function closedForm(setting: Setting, against: 'grim' | 'tit-for-tat'): Threshold {
  const { vendor, partner } = incentiveThreshold(setting);
  const pick = ({ grim, titForTat }: typeof vendor): number | null => (against === 'grim' ? grim : titForTat);
  const [forVendor, forPartner] = [pick(vendor), pick(partner)];
  const shape = { measure: 'incentive', bracket: null, method: 'closed-form' } as const;
  if (forVendor === null || forPartner === null) return { ...shape, value: null, intervals: [], status: 'unreachable' };
  const value = Math.max(forVendor, forPartner);
  const status = continuationOf(setting.horizon) >= value ? 'already-met' : 'found';
  return { ...shape, value, intervals: [[value, 1]], status };
}

function searched(setting: Setting, goal: Exclude<ThresholdGoal, { measure: 'incentive' }>, sampling: Sampling): Threshold {
  const reached = (continuation: number): number => {
    const { now, adapted } = judge(withContinuation(setting, continuation), sampling);
    return (goal.measure === 'now' ? now : adapted).overall;
  };
  const { intervals, first } = crossings(reached, goal.cooperation, least, searchedUpTo);
  const today = continuationOf(setting.horizon);
  const met = reached(today) >= goal.cooperation;
  return {
    measure: goal.measure,
    value: intervals[0]?.[0] ?? null,
    bracket: first?.bracket ?? null,
    intervals,
    method: first?.kind ?? 'root',
    status: met ? 'already-met' : intervals.length > 0 ? 'found' : 'unreachable',
  };
}
