import { type Problems, checkKnown } from '../core/index.ts';
import { checkContinuation } from '../conditions/index.ts';
import { withContinuation } from '../incentives/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { judge } from './judge.ts';
import { checkLever } from './levers.ts';
import { type StudyOptions, samplingOf } from './options.ts';

/** One thing that a sweep varies. */
export interface Axis {
  /** `continuation`. */
  readonly lever: string;
  readonly from: number;
  readonly to: number;
  /** Number of points, both ends included; at least 2. */
  readonly points: number;
}

/** One point of a sweep, for today's setting or under one rule. */
export interface SweepRow {
  /** Id of the rule; null for today's setting. */
  readonly rule: string | null;
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
}

/** A sweep: what was varied, and what came of it. */
export interface Sweep {
  readonly axes: readonly Axis[];
  readonly rows: readonly SweepRow[];
  readonly exact: boolean;
}

/**
 * Cooperation and value over a range of the continuation probability, for the setting as it is and under each rule.
 * Everything but the continuation stays as the setting, or the rule, has it.
 *
 * @throws InputError listing every problem of the axes, or where there is no scenario.
 * @example
 * sweep(scenario, [{ lever: 'continuation', from: 0.5, to: 0.99, points: 50 }]).rows;
 */
export function sweep(scenario: Scenario, axes: readonly Axis[], options: StudyOptions = {}): Sweep {
  const sampling = samplingOf(scenario, options, (problems) => checkAxes(problems, axes));
  const [{ from, to, points }] = axes as readonly [Axis];
  const settings = [{ rule: null, setting: scenario.setting }, ...scenario.rules.map(({ id, setting }) => ({ rule: id, setting }))];
  const total = settings.length * points;
  const rows: SweepRow[] = [];
  let exact = true;
  for (const { rule, setting } of settings) {
    for (let i = 0; i < points; i++) {
      const continuation = i === points - 1 ? to : from + ((to - from) * i) / (points - 1);
      const { now, adapted, exact: solved } = judge(withContinuation(setting, continuation), sampling);
      exact &&= solved;
      rows.push({
        rule,
        continuation,
        cooperationNow: now.overall,
        cooperationAdapted: adapted.overall,
        vendorCooperationNow: now.cooperation.vendor,
        partnerCooperationNow: now.cooperation.partner,
        vendorCooperationAdapted: adapted.cooperation.vendor,
        partnerCooperationAdapted: adapted.cooperation.partner,
        vendorValueNow: now.perDeal.vendor,
        partnerValueNow: now.perDeal.partner,
        vendorValueAdapted: adapted.perDeal.vendor,
        partnerValueAdapted: adapted.perDeal.partner,
        settled: adapted.settled,
      });
      options.onProgress?.({ done: rows.length, total });
    }
  }
  return { axes, rows, exact };
}

function checkAxes(problems: Problems, axes: readonly Axis[]): void {
  if (!Array.isArray(axes)) {
    problems.add({ path: 'axes', message: 'not a list', received: axes, expected: 'a list of one axis: continuation' });
    return;
  }
  if (axes.length !== 1) problems.add({ path: 'axes', message: 'not one axis', received: axes.length, expected: 'one axis: continuation' });
  axes.forEach((axis: Axis, i) => checkAxis(problems, `axes[${i}]`, axis));
}

function checkAxis(problems: Problems, path: string, axis: Axis): void {
  if (!checkKnown(problems, path, axis, ['lever', 'from', 'to', 'points'])) return;
  const { lever, from, to, points } = axis;
  checkLever(problems, `${path}.lever`, lever);
  const inRange = [checkContinuation(problems, `${path}.from`, from), checkContinuation(problems, `${path}.to`, to)];
  if (inRange.every(Boolean) && from >= to) {
    problems.add({ path, message: 'not a range', received: [from, to], expected: 'from below to' });
  }
  problems.whole(`${path}.points`, points, 2);
}
