import { Problems } from '../core/index.ts';
import { continuationOf } from './conditionsOf.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another number of deals a year at the same yearly churn and interest: smaller, more frequent
 * deals bring the answer to a defection closer (Axelrod 1984, chapter 7). Payoffs of one deal stay as they are.
 *
 * @param dealsPerYear - Above 0; need not be whole.
 * @throws InputError if the number is not finite and above 0, or so large that the relationship would never end.
 * @example
 * withDealsPerYear(setting, 12).horizon.dealsPerYear; // 12
 */
export function withDealsPerYear(setting: Setting, dealsPerYear: number): Setting {
  const problems = new Problems();
  const { churn, interest, continuation } = setting.horizon;
  const kept = continuation === undefined ? {} : { continuation: continuation ** (setting.horizon.dealsPerYear / dealsPerYear) };
  const horizon = { dealsPerYear, churn, ...kept, interest };
  if (!(Number.isFinite(dealsPerYear) && dealsPerYear > 0)) {
    const expected = 'a finite number above 0';
    problems.add({ path: 'dealsPerYear', message: 'not a number of deals a year', received: dealsPerYear, expected });
  } else if (!(continuationOf(horizon) < 1)) {
    problems.add({ path: 'dealsPerYear', message: 'leaves no chance of ending', received: dealsPerYear, expected: 'fewer deals a year' });
  }
  problems.throwIfAny();
  return { ...setting, horizon };
}
