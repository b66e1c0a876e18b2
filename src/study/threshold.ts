import { type Setting, continuationOf, withContinuation } from '../incentives/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type ThresholdGoal, checkGoal } from './checkGoal.ts';
import { incentiveThreshold } from './incentiveThreshold.ts';
import { judge } from './judge.ts';
import { checkLever } from './levers.ts';
import type { Sampling } from './meetings.ts';
import { type StudyOptions, samplingOf } from './options.ts';
import { type Resolution, crossings } from './crossings.ts';

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

/** Range of the continuation that is searched. */
const least = 0;
/** The largest continuation that is looked at: relationships of a thousand deals on average. */
export const searchedUpTo = 0.999;

/**
 * Points evenly spaced in the continuation and, for the long relationships among which a little continuation makes many
 * deals, in the logarithm of their mean length.
 */
function grid(count: number): number[] {
  const even = Array.from({ length: count }, (_, i) => least + ((searchedUpTo - least) * i) / (count - 1));
  const long = Array.from({ length: count }, (_, i) => 1 - (1 - searchedUpTo) ** (i / (count - 1)));
  return [...new Set([...even, ...long])].sort((a, b) => a - b);
}

const fine: Resolution = { points: grid(33), precision: 1e-7 };
/** Sampled measures are neither so cheap nor so sharp. */
const coarse: Resolution = { points: grid(9), precision: 1e-3 };

/**
 * The smallest dose of a lever at which a goal is reached, all else as the scenario has it today.
 *
 * @param lever - `continuation`.
 * @param goal - A share of cooperative moves, now or after adaptation; or that betrayal does not pay (`incentive`).
 * @throws InputError listing what is wrong: no scenario, an unknown lever or measure, a goal outside [0, 1].
 * @example
 * threshold(scenario, 'continuation', { measure: 'after-adaptation', cooperation: 0.8 }).value;
 */
export function threshold(scenario: Scenario, lever: string, goal: ThresholdGoal, options: StudyOptions = {}): Threshold {
  const sampling = samplingOf(scenario, options, (problems) => {
    checkLever(problems, 'lever', lever);
    checkGoal(problems, goal);
  });
  return thresholdOf(scenario.setting, goal, sampling);
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
  const exact = judge(setting, sampling).exact;
  const { intervals, first } = crossings(reached, goal.cooperation, exact ? fine : coarse);
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
