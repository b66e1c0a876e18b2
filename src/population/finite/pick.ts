/** The place that a number in [0, 1) falls on when places have the given weights, which sum to `total`. */
export function pick(weights: ArrayLike<number>, total: number, number: number): number {
  let left = number * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    if (left < weight) return i;
    left -= weight;
    last = i;
  }
  // Rounding may leave a grain beyond the last weight.
  return last;
}
