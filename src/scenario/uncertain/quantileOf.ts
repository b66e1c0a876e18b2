import { chanceBelow } from './chanceBelow.ts';
import type { Distribution, Normal } from './distribution.ts';

/** Standard deviations beyond which a normal variable has no chance that a number could tell. */
const farthest = 40;

/**
 * The value that a figure stays below with a given chance: the inverse of {@link chanceBelow}, in closed form where there is one,
 * else by bisection down to the last digit. A normal distribution that is cut off is inverted as such: no draw is moved to an end.
 *
 * @param chance - Strictly between 0 and 1.
 * @example
 * quantileOf({ kind: 'triangular', low: 0, likely: 0, high: 1 }, 0.75); // 0.5
 */
export function quantileOf(distribution: Distribution, chance: number): number {
  switch (distribution.kind) {
    case 'triangular': {
      const { low, likely, high } = distribution;
      const width = high - low;
      return chance <= (likely - low) / width
        ? low + Math.sqrt(chance * width * (likely - low))
        : high - Math.sqrt((1 - chance) * width * (high - likely));
    }
    case 'uniform':
      return distribution.low + chance * (distribution.high - distribution.low);
    case 'normal':
      return bisect(distribution, chance, ...endsOf(distribution));
    case 'beta':
      return bisect(distribution, chance, distribution.from, distribution.to);
  }
}

function endsOf({ mean, sd, from = -Infinity, to = Infinity }: Normal): [number, number] {
  return [Math.max(from, mean - farthest * sd), Math.min(to, mean + farthest * sd)];
}

function bisect(distribution: Distribution, chance: number, least: number, most: number): number {
  let [low, high] = [least, most];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    if (chanceBelow(distribution, middle) < chance) low = middle;
    else high = middle;
  }
}
