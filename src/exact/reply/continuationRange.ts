/** What is found at one continuation. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** The continuations at which something holds. */
export interface ContinuationRange {
  /** The smallest continuation from which on it holds, up to the end of the search; 0 where it holds for all; null where there is none. */
  readonly value: number | null;
  /** It does not hold at the first and holds at the second, which is `value`; null where `value` is 0 or null. */
  readonly bracket: readonly [number, number] | null;
  /** All stretches on which it holds, ends included. */
  readonly intervals: readonly (readonly [number, number])[];
  /** All stretches on which it is not known. */
  readonly undecided: readonly (readonly [number, number])[];
}

/** Continuation up to which is searched: relationships of a million rounds on average. */
export const searchedUpTo = 1 - 1e-6;

/** Every hundredth up to 0.99, then 25 for each factor of ten in the expected length. */
const grid: readonly number[] = [
  ...Array.from({ length: 99 }, (_, i) => i / 100),
  ...Array.from({ length: 101 }, (_, i) => (i === 100 ? searchedUpTo : 1 - 10 ** (-2 - i / 25))),
];

/**
 * The continuations with verdict `yes`: a scan of 200 continuations from 0 to `searchedUpTo`, and bisection of every
 * change down to neighbouring floating-point numbers. A stretch narrower than the scan can be missed.
 */
export function continuationRange(verdictAt: (w: number) => Verdict): ContinuationRange {
  const stretches: { verdict: Verdict; from: number; to: number }[] = [];
  let current = { verdict: verdictAt(0), from: 0, to: 0 };
  for (const point of grid.slice(1)) {
    const verdict = verdictAt(point);
    while (current.verdict !== verdict) {
      const [low, high] = narrow((w) => verdictAt(w) === current.verdict, current.to, point);
      stretches.push({ ...current, to: low });
      current = { verdict: verdictAt(high), from: high, to: high };
    }
    current.to = point;
  }
  stretches.push(current);
  const before = stretches.at(-2);
  const holds = current.verdict === 'yes';
  const pairs = (wanted: Verdict): [number, number][] =>
    stretches.filter(({ verdict }) => verdict === wanted).map(({ from, to }) => [from, to]);
  return {
    value: holds ? current.from : null,
    bracket: holds && before !== undefined ? [before.to, current.from] : null,
    intervals: pairs('yes'),
    undecided: pairs('unknown'),
  };
}

/** Halves [low, high] down to neighbouring numbers; `holds` at `low` and not at `high`. */
function narrow(holds: (w: number) => boolean, low: number, high: number): [number, number] {
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return [low, high];
    if (holds(middle)) low = middle;
    else high = middle;
  }
}
