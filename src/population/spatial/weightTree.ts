/**
 * Weights at numbered places of which one can be changed, and one drawn in proportion, in a time that grows with the logarithm of
 * their number. A node holds the sum of its two children: what it holds follows from the weights alone, not from how they came.
 */
export interface WeightTree {
  readonly set: (place: number, weight: number) => void;
  readonly total: () => number;
  /** The place that a number in [0, 1) falls on. */
  readonly pick: (number: number) => number;
}

/** A tree of `size` weights, all zero. */
export function weightTree(size: number): WeightTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
  const sums = new Float64Array(2 * leaves);
  return {
    set: (place, weight) => {
      let node = leaves + place;
      sums[node] = weight;
      for (node >>= 1; node > 0; node >>= 1) sums[node] = sums[2 * node]! + sums[2 * node + 1]!;
    },
    total: () => sums[1]!,
    pick: (number) => {
      let left = number * sums[1]!;
      let node = 1;
      while (node < leaves) {
        const first = sums[2 * node]!;
        // Rounding must not lead to where there is no weight.
        if (left < first || sums[2 * node + 1] === 0) node *= 2;
        else {
          left -= first;
          node = 2 * node + 1;
        }
      }
      return node - leaves;
    },
  };
}
