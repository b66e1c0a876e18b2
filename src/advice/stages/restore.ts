import type { Rule } from '../../scenario/index.ts';
import type { Judged, JudgedRule, RuleComparison } from '../../study/index.ts';
import type { KeptComparison } from './results.ts';

/** A comparison as it is kept: its rules stand in the scenario. */
export function keepComparison({ today, rules }: RuleComparison): KeptComparison {
  return { today, rules: rules.map(withoutRule) };
}

/** A comparison with its rules. */
export function restoreComparison({ today, rules }: KeptComparison, from: readonly Rule[]): RuleComparison {
  return { today, rules: rules.map((judged, i) => ({ rule: from[i]!, ...judged })) };
}

function withoutRule(judgedRule: JudgedRule): Judged {
  const { rule: _, ...judged } = judgedRule;
  return judged;
}
