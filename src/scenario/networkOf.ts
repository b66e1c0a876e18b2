import type { Network } from './scenario.ts';
import type { Numbers } from './sheet.ts';

/** How many pairs and people there are; undefined where it is not told. */
export function networkOf(numbers: Numbers): Network | undefined {
  const [pairs, vendor, partner] = ['pairs', 'vendor-people', 'partner-people'].map((word) => numbers.get(`network.${word}`));
  if (pairs === undefined || vendor === undefined || partner === undefined) return undefined;
  return { pairs, people: { vendor, partner } };
}
