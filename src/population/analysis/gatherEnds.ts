/** Ends that are the same. */
export interface Gathered {
  readonly mean: Float64Array;
  readonly count: number;
}

/** Gathers ends that are the same as the first of their kind; the most frequent first. */
export function gatherEnds(ends: readonly Float64Array[], same: (first: Float64Array, other: Float64Array) => boolean): Gathered[] {
  const kinds: { first: Float64Array; sum: Float64Array; count: number }[] = [];
  for (const end of ends) {
    const kind = kinds.find(({ first }) => same(first, end));
    if (kind === undefined) kinds.push({ first: end, sum: Float64Array.from(end), count: 1 });
    else {
      kind.sum = kind.sum.map((share, i) => share + end[i]!);
      kind.count++;
    }
  }
  return kinds.map(({ sum, count }) => ({ mean: sum.map((share) => share / count), count })).sort((a, b) => b.count - a.count);
}
