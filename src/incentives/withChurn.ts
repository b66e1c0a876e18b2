import { Problems } from '../core/index.ts';
import { continuationOf } from './conditionsOf.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another yearly churn: longer contracts lengthen the shadow of the future.
 *
 * @param churn - Chance that the relationship ends within a year, above 0, at most 1.
 * @throws InputError if the churn is out of range or leaves no chance of ending that a number can hold.
 * @example
 * withChurn(setting, 0.15).horizon.churn; // 0.15
 */
export function withChurn(setting: Setting, churn: number): Setting {
  const problems = new Problems();
  const { dealsPerYear, interest } = setting.horizon;
  const horizon = { dealsPerYear, churn, interest };
  if (!(churn > 0 && churn <= 1)) {
    problems.add({ path: 'churn', message: 'not a yearly churn', received: churn, expected: 'a number above 0, at most 1' });
  } else if (!(continuationOf(horizon) < 1)) {
    problems.add({ path: 'churn', message: 'leaves no chance of ending', received: churn, expected: 'more churn' });
  }
  problems.throwIfAny();
  return { ...setting, horizon };
}
