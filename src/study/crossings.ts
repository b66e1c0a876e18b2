/** Where a measure crosses a level. */
export interface Crossing {
  /** Missed at the first, met at the second. */
  readonly bracket: readonly [number, number];
  /** Whether the measure passes the level smoothly or leaps over it. */
  readonly kind: 'root' | 'jump';
}

/** How finely a measure is looked at. */
export interface Resolution {
  /** Points at which it is looked at before anything is narrowed down, ascending. */
  readonly points: readonly number[];
  /** How close a crossing is pinned down. */
  readonly precision: number;
}

/** A measure that changes by more than this within a thousandth to either side of a crossing leaps there. */
const leap = 0.1;
const beside = 1e-3;

/**
 * The stretches on which `measure` ≥ `level`. The measure is looked at in the given points, and each change between
 * neighbours is narrowed down by bisection; a stretch that lies between two points can be missed.
 *
 * @returns The stretches, and the crossing that opens the first of them (absent where it is met from the first point on).
 */
export function crossings(
  measure: (x: number) => number,
  level: number,
  { points, precision }: Resolution,
): { readonly intervals: readonly (readonly [number, number])[]; readonly first?: Crossing } {
  const least = points[0]!;
  const most = points.at(-1)!;
  const met = points.map((x) => measure(x) >= level);
  const intervals: [number, number][] = [];
  let first: Crossing | undefined;
  let from = met[0] ? least : undefined;
  for (let i = 1; i < points.length; i++) {
    if (met[i] === met[i - 1]) continue;
    const { low, high } = narrow(measure, level, points[i - 1]!, points[i]!, met[i]!, precision);
    if (met[i]) {
      from = high;
      if (intervals.length === 0)
        first = { bracket: [low, high], kind: leaps(measure, Math.max(least, low - beside), Math.min(most, high + beside)) };
    } else {
      intervals.push([from ?? least, low]);
      from = undefined;
    }
  }
  if (from !== undefined) intervals.push([from, most]);
  return { intervals, ...(first !== undefined && { first }) };
}

function leaps(measure: (x: number) => number, before: number, after: number): Crossing['kind'] {
  return Math.abs(measure(after) - measure(before)) > leap ? 'jump' : 'root';
}

/** Halves [low, high] until it is narrow; `rising` tells that the level is met at its upper end. */
function narrow(
  measure: (x: number) => number,
  level: number,
  low: number,
  high: number,
  rising: boolean,
  precision: number,
): { low: number; high: number } {
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (measure(middle) >= level === rising) high = middle;
    else low = middle;
  }
  return { low, high };
}
