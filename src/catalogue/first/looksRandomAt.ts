import { looksRandom } from '../looksRandom.ts';

/** What a rule with a level of significance takes. */
export const alpha = {
  default: 0.05,
  meaning: 'level of significance of the test for randomness: the higher, the fewer are taken for random',
  least: 1e-6,
  most: 1,
} as const;

/**
 * Whether `kept` cooperations in `rounds` rounds could be those of a fair coin: the chi-squared test of equal frequencies
 * does not reject at the level `significance`, from 1e-6 to 1.
 */
export function looksRandomAt(significance: number): (kept: number, rounds: number) => boolean {
  if (significance === 0.05) return looksRandom;
  const critical = criticalValue(significance);
  return (kept, rounds) => (2 * kept - rounds) ** 2 / rounds <= critical;
}

/**
 * What the square of a standard normal variable, which is chi-squared with one degree of freedom, exceeds with a given
 * chance: found by halving, so that the chance of exceeding it is at least `chance`.
 *
 * @param chance - From 1e-6 to 1.
 * @example
 * criticalValue(0.05); // 3.8414588206941…
 */
export function criticalValue(chance: number): number {
  let [low, high] = [0, 6];
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (1 - withinOf(middle) >= chance) low = middle;
    else high = middle;
  }
  return low * low;
}

/** Chance that a standard normal variable is nearer to 0 than `z`: the series 2 φ(z) (z + z³/3 + z⁵/15 + …). */
function withinOf(z: number): number {
  let [term, sum] = [z, 0];
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return (2 * sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
