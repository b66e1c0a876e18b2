import { bench, describe } from 'vitest';
import type { Group } from './comparison.ts';

/** Hands the comparisons of a group to vitest, which tells how often a second each way runs. */
export function benchGroup({ name, comparisons }: Group): void {
  for (const { about, subject, yardstick, turns } of comparisons) {
    describe(`${name}: ${about}`, () => {
      for (const way of [subject, yardstick]) {
        bench(way.name, async () => void (await way.run()), { iterations: turns, time: 300, warmupIterations: 1, warmupTime: 100 });
      }
    });
  }
}
