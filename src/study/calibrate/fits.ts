import { type Resolution, crossings } from '../crossings.ts';
import { type Stretch, stretchesWithin } from './stretchesWithin.ts';

/** Which doses lead to an outcome. */
export interface Fits {
  /** Single doses, ascending. */
  readonly estimates: readonly number[];
  /** Whole stretches of doses, on all of which the outcome is the same. */
  readonly flat: readonly Stretch[];
  /** Where the outcome leaps over the value. */
  readonly leaps: readonly Stretch[];
}

/** Outcomes that differ by less than this part of all that they vary are the same. */
const same = 1e-9;
/** Doses that fit and lie within this part of the range are one dose. */
const narrow = 1e-4;
/** Outcomes of neighbouring whole doses that differ by less than this part of all that they vary make no leap. */
const wholeLeap = 0.1;

/**
 * The doses at which an outcome has a value. Where it passes the value in steps too small to be leaps, the end that comes
 * nearer counts.
 *
 * @param varied - How far the outcome varies over the range, above 0.
 */
export function fits(outcomeAt: (dose: number) => number, value: number, resolution: Resolution, varied: number): Fits {
  const { points, whole = false } = resolution;
  const span = points.at(-1)! - points[0]!;
  const off = (dose: number): number => Math.abs(outcomeAt(dose) - value);
  const nearestOf = (doses: readonly number[]): number => doses.reduce((a, b) => (off(b) < off(a) ? b : a));
  const slack = same * varied;
  const { stretches, leaps } = stretchesWithin(outcomeAt, [value - slack, value + slack], resolution);
  const leap = (whole ? wholeLeap : resolution.leap) * varied;
  const isSmall = ([from, to]: Stretch): boolean => Math.abs(outcomeAt(to) - outcomeAt(from)) <= leap;
  const isNarrow = ([from, to]: Stretch): boolean => to - from <= (whole ? 0 : narrow * span);
  const rootIn = ([from, to]: Stretch): number => {
    if (from === to) return from;
    const met = crossings(outcomeAt, value, { ...resolution, points: [from, to] });
    const missed = crossings((dose) => -outcomeAt(dose), -value, { ...resolution, points: [from, to] });
    return nearestOf([from, to, ...met.intervals.flat(), ...missed.intervals.flat()]);
  };
  return {
    estimates: [...stretches.filter(isNarrow).map(rootIn), ...leaps.filter(isSmall).map(nearestOf)].sort((a, b) => a - b),
    flat: stretches.filter((stretch) => !isNarrow(stretch)),
    leaps: leaps.filter((stretch) => !isSmall(stretch)),
  };
}
