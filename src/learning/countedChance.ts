import type { CountedChance } from './fitResult.ts';

/** Standard errors on either side of a 95% interval. */
const z = 1.959963984540054;

/** A share with its score interval (Wilson 1927): from 0 to 1 where nothing was counted. */
export function countedChance(cooperated: number, seen: number): CountedChance {
  if (seen === 0) return { cooperated, seen, chance: null, low: 0, high: 1 };
  const chance = cooperated / seen;
  const spread = 1 + z ** 2 / seen;
  const middle = (chance + z ** 2 / (2 * seen)) / spread;
  const half = (z / spread) * Math.sqrt((chance * (1 - chance)) / seen + z ** 2 / (4 * seen ** 2));
  // rounding must not part the ends from 0 and 1
  const low = cooperated === 0 ? 0 : middle - half;
  const high = cooperated === seen ? 1 : middle + half;
  return { cooperated, seen, chance, low, high };
}
