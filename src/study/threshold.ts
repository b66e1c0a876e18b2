import { Problems } from '../core/index.ts';
import { type DialOptions, type DialSpec, type Scenario, type Segment, checkScenario, dialOf } from '../scenario/index.ts';
import { type ThresholdGoal, checkGoal } from './checkGoal.ts';
import { continuationDial } from './doses/continuationDial.ts';
import { findThreshold } from './doses/findThreshold.ts';
import type { Threshold } from './doses/threshold.ts';
import { readDial } from './levers.ts';
import type { Sampling } from './meetings.ts';
import { type StudyOptions, samplingOf } from './options.ts';

/** How a threshold is searched. */
export interface ThresholdOptions extends Omit<StudyOptions, 'onProgress'>, DialOptions {}

/**
 * The weakest dose of a lever at which a goal is reached, all else as the scenario has it today or under a rule.
 *
 * @param lever - `continuation`, the path of a number in the scenario file, the id of a lever, or a lever with its
 * parameters; see `DialSpec`.
 * @param goal - A share of cooperative moves, now or after adaptation; or that betrayal does not pay (`incentive`).
 * @throws InputError listing what is wrong: no scenario, an unknown lever or measure, a goal outside [0, 1]; and where a
 * dose in the range leads to figures that are none, such as a formula that divides by zero.
 * @example
 * threshold(scenario, 'continuation', { measure: 'after-adaptation', cooperation: 0.8 }).value;
 * threshold(scenario, { lever: 'penalty', side: 'partner' }, { measure: 'incentive' }).value; // smallest fine
 */
export function threshold(scenario: Scenario, lever: DialSpec, goal: ThresholdGoal, options: ThresholdOptions = {}): Threshold {
  const { rule, ...study } = options ?? {};
  const under = rule === undefined ? {} : { rule };
  const sampling = samplingOf(scenario, options === null ? options : study, (problems) => {
    const known = checkScenario(new Problems(), scenario) ? scenario : undefined;
    readDial(problems, 'lever', known, lever, under);
    checkGoal(problems, goal);
  });
  const segments = scenario.rules.find(({ id }) => id === rule)?.segments ?? scenario.segments;
  return findThreshold(dialOf(scenario, lever, under), segments, goal, sampling);
}

/** {@link threshold} of the continuation for segments as they are. */
export function thresholdOf(segments: readonly Segment[], goal: ThresholdGoal, sampling: Sampling): Threshold {
  return findThreshold(continuationDial(segments), segments, goal, sampling);
}
