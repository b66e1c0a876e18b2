import type { Cost, Rule, Scenario, Segment } from '../scenario/index.ts';
import { judge } from './judge.ts';
import { type StudyOptions, basinOptionsOf, samplingOf } from './options.ts';
import type { Threshold } from './doses/threshold.ts';
import { thresholdOf } from './threshold.ts';
import type { PoolOutcome, Verdict } from './verdict.ts';
import { type Yearly, yearly } from './yearly.ts';

/** Money with the pools as they are and after adaptation. */
export interface JudgedMoney {
  readonly now: Yearly;
  readonly adapted: Yearly;
}

/** One setting judged: today's, or today's under a rule. */
export interface Judged {
  readonly verdict: Verdict;
  /** Money a pair and year, a deal, and in the whole network. */
  readonly money: JudgedMoney;
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
 * who pays, and when it has paid back.
 *
 * @throws InputError listing what is wrong with the options, or where there is no scenario.
 */
export function compareRules(scenario: Scenario, options: StudyOptions = {}): RuleComparison {
  const sampling = samplingOf(scenario, options);
  const { goal, rules, network } = scenario;
  const total = rules.length + 1;
  let done = 0;
  const judged = (segments: readonly Segment[], costs: readonly Cost[], before?: JudgedMoney): Judged => {
    const verdict = judge(segments, sampling, basinOptionsOf(options));
    const reached = goal.measure === 'now' ? verdict.now.overall : verdict.adapted.overall;
    const money = (when: keyof JudgedMoney): Yearly =>
      yearly(
        outcomesOf(verdict, when).map((outcome, i) => ({ segment: segments[i]!, outcome })),
        { costs, network, today: before?.[when] },
      );
    const found: Judged = {
      verdict,
      money: { now: money('now'), adapted: money('adapted') },
      reachesGoal: reached >= goal.cooperation,
      goalThreshold: thresholdOf(segments, goal, sampling),
      incentiveThreshold: thresholdOf(segments, { measure: 'incentive' }, sampling),
    };
    done++;
    options.onProgress?.({ done, total });
    return found;
  };
  const today = judged(scenario.segments, []);
  return { today, rules: rules.map((rule) => ({ rule, ...judged(rule.segments, rule.costs, today.money) })) };
}

/** The outcome of each segment. */
function outcomesOf(verdict: Verdict, when: keyof JudgedMoney): readonly PoolOutcome[] {
  return verdict.segments?.map((segment) => segment.verdict[when]) ?? [verdict[when]];
}
