import type { Problems } from '../core/index.ts';
import type { Scenario } from './scenario.ts';

/** Notes a value that is not a scenario, such as the text of one that was not read. */
export function checkScenario(problems: Problems, value: unknown): value is Scenario {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'scenario') return true;
  problems.add({ path: 'scenario', message: 'not a scenario', received: value, expected: 'what readScenario gives' });
  return false;
}
