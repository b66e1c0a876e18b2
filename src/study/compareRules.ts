import type { Rule, Scenario } from '../scenario/index.ts';
import { judge } from './judge.ts';
import { type StudyOptions, samplingOf } from './options.ts';
import { type Threshold, type ThresholdGoal, thresholdOf } from './threshold.ts';
import type { Verdict } from './verdict.ts';
import { type Yearly, yearly } from './yearly.ts';

/** One setting judged: today's, or today's under a rule. */
export interface Judged {
  /** Absent for today. */
  readonly rule?: Rule;
  readonly verdict: Verdict;
  /** Money a pair and year, with the pools as they are and after adaptation. */
  readonly money: { readonly now: Yearly; readonly adapted: Yearly };
  /** Whether the scenario's goal is reached. */
  readonly reachesGoal: boolean;
  /** Smallest continuation that reaches the scenario's goal, all else as it is. */
  readonly goalThreshold: Threshold;
  /** Smallest continuation from which on betraying tit for tat pays for neither side. */
  readonly incentiveThreshold: Threshold;
}

/** A scenario's rules beside today. */
export interface RuleComparison {
  readonly today: Judged;
  /** In the order of the file. */
  readonly rules: readonly Judged[];
}

/**
 * Judges today's setting and each rule alone: cooperation and value now and after adaptation, thresholds, cost,
 * and who pays.
 */
export function compareRules(scenario: Scenario, options: StudyOptions = {}): RuleComparison {
  const sampling = samplingOf(scenario, options);
  const { goal, rules } = scenario;
  const total = rules.length + 1;
  let done = 0;
  const judged = (rule?: Rule): Judged => {
    const setting = rule?.setting ?? scenario.setting;
    const verdict = judge(setting, sampling);
    const reached = goal.measure === 'now' ? verdict.now.overall : verdict.adapted.overall;
    const money = (outcome: Verdict['now']): Yearly => yearly(outcome, rule?.costs ?? [], setting.horizon);
    const goals: Record<'goal' | 'incentive', ThresholdGoal> = { goal, incentive: { measure: 'incentive' } };
    const found: Judged = {
      ...(rule !== undefined && { rule }),
      verdict,
      money: { now: money(verdict.now), adapted: money(verdict.adapted) },
      reachesGoal: reached >= goal.cooperation,
      goalThreshold: thresholdOf(setting, goals.goal, sampling),
      incentiveThreshold: thresholdOf(setting, goals.incentive, sampling),
    };
    done++;
    options.onProgress?.({ done, total });
    return found;
  };
  return { today: judged(), rules: rules.map((rule) => judged(rule)) };
}
