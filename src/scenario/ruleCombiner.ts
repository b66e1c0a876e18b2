import { InputError, Problems, nearest } from '../core/index.ts';
import { checkShape } from '../schema/index.ts';
import { checkOverwrites } from './checkOverwrites.ts';
import { checkScenario } from './checkScenario.ts';
import { checkTogether } from './checkTogether.ts';
import { computeCosts } from './computeCosts.ts';
import { describeChanges } from './describeChanges.ts';
import { type ScenarioFile, fileSchema } from './fileSchema.ts';
import { findRule } from './findRule.ts';
import { type IdentifiedRule, joinRules } from './joinRules.ts';
import { noting } from './noting.ts';
import { openFile } from './openFile.ts';
import { pulledUses } from './pulledUses.ts';
import { readRulePlan } from './readRulePlan.ts';
import type { Change, Rule, Scenario, Segment } from './scenario.ts';
import { settingOf } from './settingOf.ts';
import { solveSheet } from './solveSheet.ts';

/** Several rules of a scenario as one. */
export type RuleCombiner = (ruleIds: readonly string[]) => Rule;

/**
 * Prepares {@link combineRules} for many combinations of one scenario's rules: the file is read once.
 *
 * @throws InputError where there is no scenario; the function it gives throws as `combineRules` does.
 */
export function ruleCombiner(scenario: Scenario): RuleCombiner {
  const problems = new Problems();
  checkScenario(problems, scenario);
  problems.throwIfAny();
  const { plan, numbers, today } = openFile(scenario.file);
  const { value } = checkShape<ScenarioFile>(fileSchema, scenario.file);
  const rules = (value?.rules ?? []).flatMap((raw, i): IdentifiedRule[] => {
    const { id, name } = raw ?? {};
    return raw === undefined || id === undefined || name === undefined
      ? []
      : [{ id, name, rule: readRulePlan(raw, `rules[${i}]`, plan, problems) }];
  });
  problems.throwIfAny();
  const shares = scenario.segments.map(({ share }) => share);

  const combined = (chosen: readonly IdentifiedRule[]): Rule => {
    const found = new Problems();
    checkOverwrites(chosen, found);
    found.throwIfAny();
    const joined = joinRules(
      chosen.map(({ rule }) => rule),
      plan,
    );
    const solved = plan.segments.map((segment, i) => {
      const sheet = joined.sheets[i]!;
      const under = solveSheet(sheet, ({ at }, fault) => found.add({ path: at, ...fault }));
      for (const problem of checkTogether(sheet, under, segment)) found.add(problem);
      return under;
    });
    const common = solveSheet(joined.common, ({ at }, fault) => found.add({ path: at, ...fault }));
    found.throwIfAny();
    const segments = today.flatMap(({ plan: segment, today: own }, i): Segment[] => {
      const setting = noting(found, () => settingOf(plan, segment, own, solved[i]!, joined));
      return setting === undefined ? [] : [{ id: segment.id, name: segment.name, share: shares[i]!, setting }];
    });
    found.throwIfAny();
    const { network } = scenario;
    const uses = joined.parts.map((part) => pulledUses(part, plan, solved, shares));
    // whom a cost by the head is paid for follows from what its own rule teaches
    const costs = joined.parts.flatMap((part, i) =>
      computeCosts(part.costs, common, { moves: part.moves, levers: uses[i]!, network }, found),
    );
    found.throwIfAny();
    const both = solved.map((after, i) => ({ before: numbers.segments[i]!, after }));
    return {
      id: chosen.map(({ id }) => id).join('+'),
      name: chosen.map(({ name }) => name).join(' + '),
      changes: onceEach(joined.parts.flatMap((part) => describeChanges({ ...part, at: `${part.at}.change` }, both))),
      costs,
      levers: uses.flat().map(([use]) => use),
      presets: joined.levers.filter(({ preset }) => preset).map(({ lever }) => lever),
      segments,
      setting: segments[0]!.setting,
    };
  };

  return (ruleIds) => {
    const chosen = pick(scenario, rules, ruleIds);
    if (chosen.length === 1) return findRule(scenario, chosen[0]!.id);
    try {
      return combined(chosen);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const together = chosen.map(({ id }) => id).join(' and ');
      throw new InputError(error.problems.map((problem) => ({ ...problem, message: `${problem.message} (${together} together)` })));
    }
  };
}

/** The rules with these ids, in the order of the file. */
function pick({ rules: known }: Scenario, rules: readonly IdentifiedRule[], ids: readonly string[]): IdentifiedRule[] {
  const problems = new Problems();
  if (!Array.isArray(ids) || ids.length === 0) {
    problems.add({ path: 'ruleIds', message: 'no rules', received: ids, expected: 'a list of ids of rules' });
    problems.throwIfAny();
  }
  const names = known.map(({ id }) => id);
  ids.forEach((id, i) => {
    const path = `ruleIds[${i}]`;
    if (!names.includes(id)) {
      const expected = (typeof id === 'string' && nearest(id, names).join(' or ')) || names.join(', ') || 'a scenario with rules';
      problems.add({ path, message: 'unknown rule', received: id, expected });
    } else if (ids.indexOf(id) < i) problems.add({ path, message: 'rule given twice', received: id, expected: 'each rule once' });
  });
  problems.throwIfAny();
  return rules.filter(({ id }) => ids.includes(id));
}

/** Changes of one number by several rules in one line: from today's figure to that under all of them. */
function onceEach(changes: readonly Change[]): Change[] {
  const numbers = changes.filter(({ from }) => from !== undefined);
  const first = (change: Change): boolean => numbers.find(({ what }) => what === change.what) === change;
  return changes.flatMap((change) => {
    if (change.from === undefined) return [change];
    const text = numbers.flatMap((other) => (other.what === change.what ? [other.text] : [])).join('; ');
    return first(change) ? [{ ...change, text }] : [];
  });
}
