import { InputError, nearest } from '../core/index.ts';
import type { Rule, Scenario } from './scenario.ts';

/**
 * The rule with this id.
 *
 * @throws InputError naming the nearest ids where there is none.
 * @example
 * findRule(scenario, 'longer-contracts').name;
 */
export function findRule({ rules }: Scenario, id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((candidate) => candidate.id);
  const expected = nearest(id, ids).join(' or ') || ids.join(', ') || 'a scenario with rules';
  throw new InputError([{ path: 'rule', message: 'unknown rule', received: id, expected }]);
}
