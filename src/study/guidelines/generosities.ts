import { memoryOne } from '../../strategies/index.ts';
import type { MemoryOne } from '../../strategies/index.ts';

/** Tit for tat that lets a defection pass with a chance: 0 is tit for tat, 1 always cooperates (Molander 1985; Nowak & Sigmund 1992). */
export function titForTatWith(generosity: number): MemoryOne {
  return memoryOne({
    id: `generosity-${generosity}`,
    opening: 1,
    reply: { CC: 1, CD: generosity, DC: 1, DD: generosity },
  });
}

/** Where a function of one number is largest between two others, given that it rises and then falls there (golden section, Kiefer 1953). */
export function largestBetween(low: number, high: number, value: (at: number) => number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let [c, d] = [b - ratio * (b - a), a + ratio * (b - a)];
  let [atC, atD] = [value(c), value(d)];
  while (b - a > 1e-6) {
    if (atC >= atD) {
      [b, d, atD] = [d, c, atC];
      c = b - ratio * (b - a);
      atC = value(c);
    } else {
      [a, c, atC] = [c, d, atD];
      d = a + ratio * (b - a);
      atD = value(d);
    }
  }
  return (a + b) / 2;
}
