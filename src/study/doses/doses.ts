import { InputError, type Problem, Problems } from '../../core/index.ts';
import { levers } from '../../incentives/index.ts';
import { type DialOptions, type DialSpec, type Scenario, findRule } from '../../scenario/index.ts';
import { type ThresholdGoal, checkGoal } from '../checkGoal.ts';
import { attempted, readDial } from '../levers.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import { findThreshold } from './findThreshold.ts';
import type { Threshold } from './threshold.ts';

/** A lever that does not apply to a scenario, and why. */
export interface SkippedLever {
  readonly lever: string;
  readonly problems: readonly Problem[];
}

/** For each lever alone the weakest dose that reaches a goal. */
export interface DoseList {
  readonly goal: ThresholdGoal;
  /** In the order of the levers. */
  readonly found: readonly Threshold[];
  readonly skipped: readonly SkippedLever[];
}

/** How doses are searched. */
export interface DoseOptions extends StudyOptions, DialOptions {
  /** What is turned, one after the other; default: every lever with its usual parameters. */
  readonly levers?: readonly DialSpec[];
}

/**
 * For each lever alone the weakest dose that reaches a goal, all else as the scenario has it today or under a rule. Levers
 * that cannot be pulled here, such as a training from a behaviour that nobody has, are left out and told.
 *
 * @param goal - Default: the scenario's.
 * @throws InputError listing what is wrong with scenario, goal or options.
 * @example
 * doses(scenario).found.map(({ dose, value, status }) => `${dose.name}: ${status} ${value}`);
 */
export function doses(scenario: Scenario, goal: ThresholdGoal = goalOf(scenario), options: DoseOptions = {}): DoseList {
  const { rule, levers: asked, ...study } = options ?? {};
  const sampling = samplingOf(scenario, options === null ? options : study, (problems) => {
    checkGoal(problems, goal);
    if (asked !== undefined && !Array.isArray(asked))
      problems.add({ path: 'options.levers', message: 'not a list', received: asked, expected: 'a list of levers' });
  });
  const under = rule === undefined ? {} : { rule };
  const segments = rule === undefined ? scenario.segments : findRule(scenario, rule).segments;
  const specs = asked ?? levers.map(({ id }) => id);
  const dials = specs.map((spec, i) => {
    const problems = new Problems();
    const dial = readDial(problems, asked === undefined ? 'lever' : `options.levers[${i}]`, scenario, spec, under);
    return { lever: typeof spec === 'string' ? spec : spec.lever, dial, problems };
  });
  // Whoever asks for certain levers is told at once that one of them is none.
  const wrong = dials.flatMap(({ problems }) => problems.found);
  if (asked !== undefined && wrong.length > 0) throw new InputError(wrong);
  const found: Threshold[] = [];
  const skipped: SkippedLever[] = [];
  dials.forEach(({ lever, dial, problems }, i) => {
    const threshold =
      dial &&
      attempted(
        problems,
        (path) => path,
        () => findThreshold(dial, segments, goal, sampling),
      );
    if (threshold === undefined) skipped.push({ lever, problems: problems.found });
    else found.push(threshold);
    study.onProgress?.({ done: i + 1, total: dials.length });
  });
  return { goal, found, skipped };
}

/** What the scenario itself wants to reach; what is no scenario is refused later. */
function goalOf(scenario: Scenario): ThresholdGoal {
  const goal = (scenario as Partial<Scenario> | null | undefined)?.goal;
  return { measure: goal?.measure ?? 'now', cooperation: goal?.cooperation ?? 0 };
}
