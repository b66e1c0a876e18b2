import { type Bracket, narrow, narrowWhole } from './doses/narrow.ts';

/** Where a measure crosses a level. */
export interface Crossing {
  /** Missed at the first, met at the second. */
  readonly bracket: readonly [number, number];
  /** Whether the measure passes the level smoothly or leaps over it. */
  readonly kind: 'root' | 'jump';
}

/** How finely a measure is looked at. */
export interface Resolution {
  /** Points at which it is looked at before anything is narrowed down: from one end of the range to the other. */
  readonly points: readonly number[];
  /** How close a jump is pinned down, as a part of the range. */
  readonly coarse: number;
  /** How close a root is pinned down, as a part of the range. */
  readonly fine: number;
  /** Ends that lie `coarse` apart bracket a jump if they differ by more than this part of all that the measure varies. */
  readonly leap: number;
  /** Only whole numbers are looked at. */
  readonly whole?: true;
}

/** What was found of a measure. */
export interface Crossings {
  /** The stretches on which the level is met, in the order of the points. */
  readonly intervals: readonly (readonly [number, number])[];
  /** The crossing that opens the first stretch; absent where the level is met from the first point on. */
  readonly first?: Crossing;
  /** Whether the measure never falls, or never rises, from point to point. */
  readonly monotone: boolean;
}

/** Neighbouring whole doses bracket a jump if they differ by more than this part of all that the measure varies. */
const wholeLeap = 0.1;
/** Changes below this part of all that the measure varies are rounding. */
const rounding = 1e-6;

/**
 * The stretches on which `measure` ≥ `level`. The measure is looked at in the given points, and each change between
 * neighbours is narrowed down; a stretch that lies between two points can be missed.
 */
export function crossings(measure: (x: number) => number, level: number, resolution: Resolution): Crossings {
  const { points, whole } = resolution;
  const seen = new Map<number, number>();
  const excess = (x: number): number => {
    const known = seen.get(x);
    if (known !== undefined) return known;
    const found = measure(x) - level;
    seen.set(x, found);
    return found;
  };
  const values = points.map(excess);
  const [start, end] = [points[0]!, points.at(-1)!];
  const varied = spread(values);
  const range = Math.abs(end - start);
  const largest = Math.max(Math.abs(start), Math.abs(end));
  const stops = {
    coarse: resolution.coarse * range,
    fine: Math.max(resolution.fine * range, 4 * Number.EPSILON * largest),
    leap: resolution.leap * varied,
  };
  const between = (missed: number, met: number): Bracket =>
    whole === true ? narrowWhole(excess, { missed, met }, wholeLeap * varied) : narrow(excess, { missed, met }, stops);

  const intervals: (readonly [number, number])[] = [];
  let first: Crossing | undefined;
  let from = values[0]! >= 0 ? start : undefined;
  for (let i = 1; i < points.length; i++) {
    const opens = values[i]! >= 0;
    if (opens === values[i - 1]! >= 0) continue;
    if (opens) {
      const { missed, met, kind } = between(points[i - 1]!, points[i]!);
      from = met;
      if (intervals.length === 0) first = { bracket: [missed, met], kind };
    } else {
      intervals.push([from ?? start, between(points[i]!, points[i - 1]!).met]);
      from = undefined;
    }
  }
  if (from !== undefined) intervals.push([from, end]);
  return { intervals, ...(first !== undefined && { first }), monotone: isMonotone(values, rounding * varied) };
}

/** How far the finite values lie apart; 1 where they do not. */
function spread(values: readonly number[]): number {
  const finite = values.filter((value) => Number.isFinite(value));
  const found = finite.length === 0 ? 0 : Math.max(...finite) - Math.min(...finite);
  return found > 0 ? found : 1;
}

function isMonotone(values: readonly number[], slack: number): boolean {
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  return steps.every((step) => step >= -slack) || steps.every((step) => step <= slack);
}
