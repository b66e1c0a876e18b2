/** Where a measure crosses a level. */
export interface Crossing {
  /** Missed at the first, met at the second. */
  readonly bracket: readonly [number, number];
  /** Whether the measure passes the level smoothly or leaps over it. */
  readonly kind: 'root' | 'jump';
}

/** Points at which a measure is looked at before anything is narrowed down. */
const points = 41;
/** How close a crossing is pinned down. */
const precision = 1e-7;
/** A measure that still differs by so much across a pinned-down crossing has jumped. */
const leap = 1e-3;

/**
 * The stretches of [least, most] on which `measure` ≥ `level`. The range is scanned at evenly spaced points, and each
 * change between neighbours is narrowed down by bisection; a stretch shorter than the spacing can be missed.
 *
 * @returns The stretches, and the crossing that opens the first of them (absent where it is met from `least` on).
 */
export function crossings(
  measure: (x: number) => number,
  level: number,
  least: number,
  most: number,
): { readonly intervals: readonly (readonly [number, number])[]; readonly first?: Crossing } {
  const xs = Array.from({ length: points }, (_, i) => least + ((most - least) * i) / (points - 1));
  const met = xs.map((x) => measure(x) >= level);
  const intervals: [number, number][] = [];
  let first: Crossing | undefined;
  let from = met[0] ? least : undefined;
  for (let i = 1; i < points; i++) {
    if (met[i] === met[i - 1]) continue;
    const { low, high } = narrow(measure, level, xs[i - 1]!, xs[i]!, met[i]!);
    if (met[i]) {
      from = high;
      first ??= intervals.length > 0 ? undefined : { bracket: [low, high], kind: measure(high) - measure(low) > leap ? 'jump' : 'root' };
    } else {
      intervals.push([from ?? least, low]);
      from = undefined;
    }
  }
  if (from !== undefined) intervals.push([from, most]);
  return { intervals, ...(first !== undefined && intervals[0]?.[0] !== least && { first }) };
}

/** Halves [low, high] until it is narrow; `rising` tells that the level is met at its upper end. */
function narrow(measure: (x: number) => number, level: number, low: number, high: number, rising: boolean): { low: number; high: number } {
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (measure(middle) >= level === rising) high = middle;
    else low = middle;
  }
  return { low, high };
}
