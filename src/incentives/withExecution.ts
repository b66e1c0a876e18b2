import { Problems } from '../core/index.ts';
import { type Noise, readConditions } from '../conditions/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with other slips: chance that a side's own move comes out wrong. Execution noise of the repeated
 * game (Wu & Axelrod 1995).
 *
 * @param rates - One chance from 0 to 1, one for cooperations (`C`) and defections (`D`), or either for each side.
 * @throws InputError listing every figure that is not a probability.
 * @example
 * withExecution(setting, { vendor: 0.01, partner: { C: 0.05, D: 0 } });
 */
export function withExecution(setting: Setting, rates: Noise): Setting {
  const problems = new Problems();
  const { execution } = readConditions({ noise: { execution: rates } }, problems);
  problems.throwIfAny();
  return { ...setting, execution };
}
