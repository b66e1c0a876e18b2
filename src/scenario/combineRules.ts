import { ruleCombiner } from './ruleCombiner.ts';
import type { Rule, Scenario } from './scenario.ts';

/**
 * Several rules at once: today's scenario as if all their changes were written in one rule, in the order of the file.
 * In what a later rule writes, `current` is the figure under the earlier ones; moves of shares follow each other, then all
 * levers. Costs are all of theirs; one that is paid by the head of those taught counts those whom its own rule
 * teaches. A single rule is given as it is.
 *
 * Rules contradict each other where the later would overwrite a figure that the earlier sets (it neither builds on it with
 * `current` nor says the same), where their levers exclude each other, or where a figure is out of range under them together.
 *
 * @param ruleIds - Ids of rules of the scenario, each once; their order does not matter.
 * @returns A rule with the id `a+b` and the name `A + B`.
 * @throws InputError listing unknown rules, or every contradiction with the rules that it is between.
 * @example
 * const both = combineRules(scenario, ['longer-contracts', 'shared-records']);
 * both.segments[0].setting.horizon.churn;
 */
export function combineRules(scenario: Scenario, ruleIds: readonly string[]): Rule {
  return ruleCombiner(scenario)(ruleIds);
}
