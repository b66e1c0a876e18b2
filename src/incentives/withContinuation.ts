import { Problems } from '../core/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with another chance w that a further deal follows. Deals a year stay; yearly churn becomes
 * 1 − w^(deals a year). `continuationOf` gives exactly w back.
 *
 * @param continuation - From 0 to just below 1.
 * @throws InputError if the chance is out of range.
 * @example
 * continuationOf(withContinuation(setting, 0.9).horizon); // 0.9
 */
export function withContinuation(setting: Setting, continuation: number): Setting {
  const problems = new Problems();
  if (!(continuation >= 0 && continuation < 1)) {
    problems.add({
      path: 'continuation',
      message: 'not a chance of going on',
      received: continuation,
      expected: 'a number from 0 to just below 1',
    });
  }
  problems.throwIfAny();
  const { dealsPerYear, interest } = setting.horizon;
  return { ...setting, horizon: { dealsPerYear, churn: 1 - continuation ** dealsPerYear, continuation, interest } };
}
