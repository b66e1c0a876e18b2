import { Problems, checkKnown, nearest } from '../../core/index.ts';
import { type Scenario, type SettingsAt, checkScenario, settingsAt } from '../../scenario/index.ts';
import { attempted, readDial } from '../levers.ts';
import type { Sampling } from '../meetings.ts';
import { type StudyOptions, samplingOf } from '../options.ts';
import type { Axis, SweptAxis } from './axis.ts';
import { axisFields, checkAxes, checkAxis } from './checkAxes.ts';
import { dosesOf } from './dosesOf.ts';

/** How a sweep is run. */
export interface SweepOptions extends StudyOptions {
  /**
   * What is swept beside one another: today and every rule (`all`, the usual choice for one axis), today alone (`none`,
   * the usual one for more), or these, where null stands for today.
   */
  readonly rules?: 'all' | 'none' | readonly (string | null)[];
}

/** A sweep that has been checked. */
export interface SweepPlan {
  readonly axes: readonly SweptAxis[];
  /** Id of each rule; null for today. */
  readonly rules: readonly (string | null)[];
  /** The scenario's segments under a rule at one dose for each axis. */
  readonly at: readonly SettingsAt[];
  readonly sampling: Sampling;
  /** Rows in all. */
  readonly total: number;
}

/**
 * Checks a sweep and makes ready for it.
 *
 * @throws InputError listing every problem of the axes and options, or where there is no scenario.
 */
export function planSweep(scenario: Scenario, axes: readonly Axis[], options: SweepOptions = {}): SweepPlan {
  const { rules: asked, ...study } = options ?? {};
  let swept: (SweptAxis | undefined)[] = [];
  const sampling = samplingOf(scenario, options === null ? options : study, (problems) => {
    const known = checkScenario(new Problems(), scenario) ? scenario : undefined;
    if (checkAxes(problems, axes)) swept = axes.map((axis: Axis, i) => readAxis(problems, `axes[${i}]`, known, axis));
    checkRules(problems, known, asked);
  });
  const named = uniquelyNamed(swept.filter((axis) => axis !== undefined));
  const rules = ruleList(scenario, asked ?? (named.length === 1 ? 'all' : 'none'));
  const specs = named.map(({ lever }) => lever);
  return {
    axes: named,
    rules,
    at: rules.map((rule) => settingsAt(scenario, specs, rule === null ? {} : { rule })),
    sampling,
    total: named.reduce((product, { points }) => product * points, rules.length),
  };
}

/** What an axis turns and its doses, where both are right so far; notes doses at its ends that are out of range. */
function readAxis(problems: Problems, path: string, scenario: Scenario | undefined, axis: Axis): SweptAxis | undefined {
  const before = problems.found.length;
  if (!checkKnown(problems, path, axis, axisFields(axis))) return undefined;
  const dial = readDial(problems, `${path}.lever`, scenario, axis.lever);
  checkAxis(problems, path, axis);
  if (dial === undefined || problems.found.length > before) return undefined;
  const ends = 'values' in axis ? axis.values.map((value, i) => [`values[${i}]`, value] as const) : fromTo(axis.from, axis.to);
  const right = ends.map(([name, dose]) => {
    const reached = attempted(
      problems,
      () => `${path}.${name}`,
      () => dial.at(dose),
    );
    return reached !== undefined;
  });
  if (right.includes(false)) return undefined;
  const values = dosesOf(axis, dial.whole === true);
  const { name, unit, today } = dial;
  return { lever: axis.lever, name, unit, today, from: Math.min(...values), to: Math.max(...values), points: values.length, values };
}

function fromTo(from: number, to: number): (readonly [string, number])[] {
  return [
    ['from', from],
    ['to', to],
  ];
}

function checkRules(problems: Problems, scenario: Scenario | undefined, asked: SweepOptions['rules']): void {
  if (asked === undefined || asked === 'all' || asked === 'none') return;
  const path = 'options.rules';
  if (!Array.isArray(asked) || asked.length === 0) {
    problems.add({ path, message: 'not a choice of rules', received: asked, expected: 'all, none, or a list of ids' });
    return;
  }
  const ids = scenario?.rules.map(({ id }) => id) ?? [];
  asked.forEach((id: string | null, i) => {
    if (id === null || scenario === undefined || ids.includes(id)) return;
    const expected = nearest(id, ids).join(' or ') || ids.join(', ') || 'a scenario with rules';
    problems.add({ path: `${path}[${i}]`, message: 'unknown rule', received: id, expected });
  });
}

function ruleList({ rules }: Scenario, asked: 'all' | 'none' | readonly (string | null)[]): (string | null)[] {
  if (asked === 'none') return [null];
  return asked === 'all' ? [null, ...rules.map(({ id }) => id)] : [...new Set(asked)];
}

/** The same lever twice, with other parameters, has a number behind its name. */
function uniquelyNamed(axes: readonly SweptAxis[]): SweptAxis[] {
  return axes.map((axis, i) => {
    const earlier = axes.slice(0, i).filter(({ name }) => name === axis.name).length;
    return earlier === 0 ? axis : { ...axis, name: `${axis.name} (${earlier + 1})` };
  });
}
