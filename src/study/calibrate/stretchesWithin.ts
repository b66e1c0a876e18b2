import { type Resolution, crossings } from '../crossings.ts';

/** A stretch of doses, from the smaller to the larger. */
export type Stretch = readonly [number, number];

/** Where an outcome lies within bounds. */
export interface Within {
  /** Ascending. */
  readonly stretches: readonly Stretch[];
  /** Neighbouring doses between which the outcome passes from one side of the bounds to the other without a stop within. */
  readonly leaps: readonly Stretch[];
}

/**
 * The stretches on which an outcome lies within bounds: those on which it is at least the lower and those on which it is at
 * most the upper overlap there, and leave a gap where it leaps over both.
 *
 * @param resolution - Its points ascend.
 */
export function stretchesWithin(
  outcomeAt: (dose: number) => number,
  [least, most]: readonly [number, number],
  resolution: Resolution,
): Within {
  const above = crossings(outcomeAt, least, resolution).intervals;
  const below = crossings((dose) => -outcomeAt(dose), -most, resolution).intervals;
  const stretches = above.flatMap((one) => below.flatMap((other) => overlap(one, other))).sort(([a], [b]) => a - b);
  const parts = [...above, ...below].sort(([a], [b]) => a - b);
  const leaps: Stretch[] = [];
  let reached = parts[0]?.[1] ?? 0;
  for (const [from, to] of parts) {
    if (from > reached) leaps.push([reached, from]);
    reached = Math.max(reached, to);
  }
  return { stretches, leaps };
}

function overlap(one: Stretch, other: Stretch): Stretch[] {
  const [from, to] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return from <= to ? [[from, to]] : [];
}
