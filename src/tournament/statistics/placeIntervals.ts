import type { Known } from './surelyOrdered.ts';

/**
 * First and last place that each player may have, given who is surely above whom: 1 + those surely above it, to all less those
 * surely below it. Who is exactly equal to others shares the best of their places, as in the standings. As long as no
 * statement is wrong all true places lie within (Mogstad, Romano, Shaikh & Wilhelm 2024, Review of Economic Studies 91,
 * 476–518).
 */
export function placeIntervals(known: readonly (readonly Known[])[]): [number, number][] {
  return known.map((row, i) => {
    const count = (what: Known): number => row.filter((one, j) => j !== i && one === what).length;
    return [1 + count(-1), row.length - count(1) - count(0)];
  });
}
