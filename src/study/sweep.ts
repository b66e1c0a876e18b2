import type { Scenario } from '../scenario/index.ts';
import type { Axis, SweptAxis } from './sweep/axis.ts';
import { type SweepOptions, planSweep } from './sweep/planSweep.ts';
import { type SweepRow, rowsOf } from './sweep/sweepRows.ts';

/** A sweep: what was varied, and what came of it. */
export interface Sweep {
  readonly axes: readonly SweptAxis[];
  readonly rows: readonly SweepRow[];
  readonly exact: boolean;
}

/**
 * Cooperation and value over one to three numbers of a scenario: the continuation probability, any number of its file, or
 * the dose of any lever, for the scenario as it is and under its rules. Everything else stays as it is.
 *
 * @param axes - One to three. Rows are in order, the last axis varying fastest; see `sweepRows` for very many.
 * @throws InputError listing every problem of the axes, or where there is no scenario.
 * @example
 * sweep(scenario, [{ lever: 'continuation', from: 0.5, to: 0.99, points: 50 }]).rows;
 * sweep(scenario, [{ lever: 'deals-a-year', from: 1, to: 52, points: 20, scale: 'log' }, { lever: 'tranches', values: [1, 2, 4] }]);
 */
export function sweep(scenario: Scenario, axes: readonly Axis[], options: SweepOptions = {}): Sweep {
  const plan = planSweep(scenario, axes, options);
  const rows = [...rowsOf(plan, 0, options.onProgress)];
  return { axes: plan.axes, rows, exact: rows.every(({ exact }) => exact) };
}
