import type { Cost, Rule, Scenario } from '../scenario/index.ts';
import type { Setting } from '../incentives/index.ts';
import { judge } from './judge.ts';
import { type StudyOptions, samplingOf } from './options.ts';
import { type Threshold, thresholdOf } from './threshold.ts';
import type { Verdict } from './verdict.ts';
import { type Yearly, yearly } from './yearly.ts';

/** One setting judged: today's, or today's under a rule. */
export interface Judged {
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

/** A rule, and today's setting judged under it. */
export interface JudgedRule extends Judged {
  readonly rule: Rule;
}

/** A scenario's rules beside today. */
export interface RuleComparison {
  readonly today: Judged;
  /** In the order of the file. */
  readonly rules: readonly JudgedRule[];
}

/**
 * Judges today's setting and each rule alone: cooperation and value now and after adaptation, thresholds, cost,
 * and who pays.
 *
 * @throws InputError listing what is wrong with the options, or where there is no scenario.
 */
export function compareRules(scenario: Scenario, options: StudyOptions = {}): RuleComparison {
  const sampling = samplingOf(scenario, options);
  const { goal, rules } = scenario;
  const total = rules.length + 1;
  let done = 0;
  const judged = (setting: Setting, costs: readonly Cost[]): Judged => {
    const verdict = judge(setting, sampling);
    const reached = goal.measure === 'now' ? verdict.now.overall : verdict.adapted.overall;
    const found: Judged = {
      verdict,
      money: { now: yearly(verdict.now, costs, setting.horizon), adapted: yearly(verdict.adapted, costs, setting.horizon) },
      reachesGoal: reached >= goal.cooperation,
      goalThreshold: thresholdOf(setting, goal, sampling),
      incentiveThreshold: thresholdOf(setting, { measure: 'incentive' }, sampling),
    };
    done++;
    options.onProgress?.({ done, total });
    return found;
  };
  return {
    today: judged(scenario.setting, []),
    rules: rules.map((rule) => ({ rule, ...judged(rule.setting, rule.costs) })),
  };
}
