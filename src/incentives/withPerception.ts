import { Problems } from '../core/index.ts';
import { type Noise, readConditions } from '../conditions/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting with other misreadings: chance that a side reads the other's move wrong. Perception noise of the repeated
 * game (Wu & Axelrod 1995).
 *
 * @param rates - One chance from 0 to 1, one for cooperations (`C`) and defections (`D`), or either for each side.
 * @throws InputError listing every figure that is not a probability.
 * @example
 * withPerception(setting, { vendor: 0.01, partner: { C: 0.05, D: 0 } });
 */
export function withPerception(setting: Setting, rates: Noise): Setting {
  const problems = new Problems();
  const { perception } = readConditions({ noise: { perception: rates } }, problems);
  problems.throwIfAny();
  return { ...setting, perception };
}
