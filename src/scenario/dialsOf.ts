import { Problems } from '../core/index.ts';
import { checkScenario } from './checkScenario.ts';
import { figuresOf } from './figuresOf.ts';
import type { DialOptions } from './dial.ts';
import { findRule } from './findRule.ts';
import type { Scenario } from './scenario.ts';

/**
 * Every figure of a scenario that can be turned, by path, those of its rules (or of one) too, and the continuation. Levers can be turned too: `levers`
 * of the incentives lists those.
 *
 * @throws InputError where there is no scenario.
 * @example
 * dialsOf(scenario); // ['continuation', 'relationship.churn', …]
 */
export function dialsOf(scenario: Scenario, { rule }: DialOptions = {}): string[] {
  const problems = new Problems();
  checkScenario(problems, scenario);
  problems.throwIfAny();
  const rules = rule === undefined ? scenario.rules : [findRule(scenario, rule)];
  const names = [figuresOf(scenario), ...rules.map(({ id }) => figuresOf(scenario, id))].flatMap((figures) => figures.names());
  return ['continuation', ...new Set(names)];
}
