/** All ways to divide a pool among its behaviours, in a fixed order, and the place of each in it. */
export interface Compositions {
  readonly count: number;
  /** The counts at place `rank`, in `into`. */
  readonly at: (rank: number, into: Int32Array) => void;
  readonly rankOf: (counts: ArrayLike<number>) => number;
}

/** Number of ways to divide `size` individuals among `types` behaviours: C(size + types − 1, types − 1). */
export function compositionCount(types: number, size: number): number {
  let count = 1;
  for (let i = 1; i < types; i++) count = (count * (size + i)) / i;
  return Math.round(count);
}

/** The compositions of `size` into `types`, those with fewer of the first behaviour first, then of the second, … */
export function compositionsOf(types: number, size: number): Compositions {
  // How many ways there are to divide r among m behaviours.
  const ways = Array.from({ length: types + 1 }, (_, m) =>
    Float64Array.from({ length: size + 1 }, (_, r) => (m === 0 ? Number(r === 0) : compositionCount(m, r))),
  );
  return {
    count: ways[types]![size]!,
    at: (rank, into) => {
      let left = size;
      let before = rank;
      // The last two behaviours are divided in as many ways as the first of them has counts.
      for (let i = 0; i < types - 2; i++) {
        const rest = ways[types - 1 - i]!;
        let count = 0;
        while (before >= rest[left - count]!) before -= rest[left - count++]!;
        into[i] = count;
        left -= count;
      }
      if (types > 1) into[types - 2] = before;
      into[types - 1] = types > 1 ? left - before : left;
    },
    rankOf: (counts) => {
      let rank = 0;
      let left = size;
      for (let i = 0; i < types - 1; i++) {
        const rest = ways[types - i]!;
        // Fewer of behaviour i: the difference of two such numbers, one more behaviour being free.
        rank += rest[left]! - rest[left - counts[i]!]!;
        left -= counts[i]!;
      }
      return rank;
    },
  };
}
