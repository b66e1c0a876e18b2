import { Problems } from '../../core/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { meterFor } from '../measures.ts';
import type { Axis } from './axis.ts';
import { type Point, pointOf } from './pointOf.ts';
import { type SweepOptions, type SweepPlan, planSweep } from './planSweep.ts';

/** One point of a sweep, for today's setting or under one rule. */
export interface SweepRow extends Point {
  /** Id of the rule; null for today's setting. */
  readonly rule: string | null;
  /** The dose of each axis, by its name. */
  readonly doses: Readonly<Record<string, number>>;
}

/** How the rows of a sweep are told. */
export interface SweepRowOptions extends SweepOptions {
  /** Number of the row to begin with, to go on where an earlier sweep stopped; default 0. */
  readonly from?: number;
}

/**
 * The rows of a sweep, one after the other, so that any number of them takes no more room than one. All points of today
 * come first, then those of each rule; the last axis varies fastest.
 *
 * @throws InputError listing every problem of axes and options, at once; and where a point between the ends of an axis has
 * no figures, such as a formula that divides by zero there.
 * @example
 * for (const row of sweepRows(scenario, [{ lever: 'relationship.churn', values: [0.1, 0.2] }])) console.log(row.doses, row.cooperationAdapted);
 */
export function sweepRows(scenario: Scenario, axes: readonly Axis[], options: SweepRowOptions = {}): Generator<SweepRow, void, void> {
  const { from = 0, ...rest } = options ?? {};
  const problems = new Problems();
  problems.whole('options.from', from, 0);
  problems.throwIfAny();
  return rowsOf(planSweep(scenario, axes, options === null ? options : rest), from, rest.onProgress);
}

/** {@link sweepRows} of a plan. */
export function* rowsOf(plan: SweepPlan, from: number, onProgress: SweepOptions['onProgress']): Generator<SweepRow, void, void> {
  const { axes, rules, at, sampling, total } = plan;
  const meter = meterFor(sampling);
  const each = total / rules.length;
  for (let row = from; row < total; row++) {
    const which = Math.floor(row / each);
    const values = dosesAt(axes, row % each);
    const doses = Object.fromEntries(axes.map(({ name }, i) => [name, values[i]!]));
    yield { rule: rules[which]!, doses, ...pointOf(at[which]!(values), meter) };
    onProgress?.({ done: row + 1, total });
  }
}

/** The doses of the n-th point; the last axis varies fastest. */
function dosesAt(axes: SweepPlan['axes'], point: number): number[] {
  let left = point;
  return axes
    .toReversed()
    .map(({ values, points }) => {
      const value = values[left % points]!;
      left = Math.floor(left / points);
      return value;
    })
    .toReversed();
}
