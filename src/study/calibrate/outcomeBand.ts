import { normalQuantile } from '../pilot/normalQuantile.ts';
import type { Observation } from './observation.ts';

const z = normalQuantile(0.975);

/**
 * The outcomes that an observation does not speak against at 95%. With a standard error: `value` ± 1.96 errors. With n deals:
 * every share p from which the seen one lies at most 1.96 √(p (1 − p) / n) away, the score interval (Wilson 1927), which
 * holds its level for rare outcomes, too, and has a width even where all deals or none were of the kind. The mean of a deal's
 * two moves varies no more than a single move of that mean, so that for `cooperation` it is a safe bound. Null where neither
 * is known.
 *
 * @example
 * outcomeBand({ value: 0.3, error: 0.05 }); // ≈ [0.202, 0.398]
 */
export function outcomeBand({ value, error, deals }: Pick<Observation, 'value' | 'error' | 'deals'>): readonly [number, number] | null {
  if (error !== undefined) return [value - z * error, value + z * error];
  if (deals === undefined) return null;
  const weight = (z * z) / deals;
  const centre = (value + weight / 2) / (1 + weight);
  const reach = Math.sqrt(weight * value * (1 - value) + (weight * weight) / 4) / (1 + weight);
  // where nothing or all was seen, the end is the bound itself
  return [value === 0 ? 0 : centre - reach, value === 1 ? 1 : centre + reach];
}
