import type { Dial, DialOptions, DialSpec } from './dial.ts';
import type { Scenario } from './scenario.ts';
import { turned } from './settingsAt.ts';

/**
 * One number of a scenario that can be turned: of the file, of a lever, or the continuation. A number of the file
 * gives what reading the file with that number in its place would give, today or under a rule; a lever is pulled on
 * each segment's setting, after the rule's own levers.
 *
 * @param options - Under which rule; default: as things are today.
 * @throws InputError where the spec is nothing that can be turned (with the nearest that is) or the rule is unknown.
 * @example
 * const churn = dialOf(scenario, 'relationship.churn');
 * churn.at(churn.today / 2)[0].setting.horizon.churn; // half of today's
 */
export function dialOf(scenario: Scenario, spec: DialSpec, options: DialOptions = {}): Dial {
  const { facts, at } = turned(scenario, [spec], options, () => 'dial');
  return { ...facts[0]!, at: (dose) => at([dose]) };
}
