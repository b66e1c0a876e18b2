import { Problems } from '../core/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting in which relationships last so many years on average, the danger of ending being the same at all times:
 * yearly churn 1 − e^(−1/τ), so that with m deals a year w = e^(−1/(τ m)).
 *
 * @param years - Mean length τ, at least 0: at 0 every deal is the last.
 * @throws InputError if the length is not a number at least 0, or so long that no chance of ending is left.
 * @example
 * continuationOf(withContractLength(withDealsPerYear(setting, 4), 3).horizon); // e^(−1/12) = 0.92…
 */
export function withContractLength(setting: Setting, years: number): Setting {
  const problems = new Problems();
  const { dealsPerYear, interest } = setting.horizon;
  const continuation = Math.exp(-1 / (years * dealsPerYear));
  if (!(years >= 0 && continuation < 1)) {
    const expected = 'a number of years from 0, short enough to leave a chance of ending';
    problems.add({ path: 'years', message: 'not a mean length', received: years, expected });
  }
  problems.throwIfAny();
  return { ...setting, horizon: { dealsPerYear, churn: -Math.expm1(-1 / years), continuation, interest } };
}
