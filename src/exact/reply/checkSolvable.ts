import type { Problems, Side } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';

/** Notes a problem where totals have no bound, so that no reply is best by its total. */
export function checkSolvable(problems: Problems, { length, discount }: Conditions, sides: readonly Side[]): void {
  if (!('rounds' in length) || length.rounds !== Infinity) return;
  for (const side of sides) {
    if (discount[side] < 1) continue;
    problems.add({
      path: 'length.rounds',
      message: `totals of the ${side} have no bound without end and discount`,
      received: length.rounds,
      expected: 'a continuation close to 1 (such as { continuation: 0.9999 }), a discount below 1, or a number of rounds',
    });
  }
}
