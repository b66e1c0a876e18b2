/**
 * Shapley value: what each of `count` players adds on average over all orders in which they may join (Shapley 1953), summed over
 * subsets. The parts add up to `value(all) − value(none)`.
 *
 * @param value - Worth of a subset, its members as bits: bit i is player i.
 * @example
 * shapley(2, (set) => (set === 3 ? 10 : 0)); // [5, 5]: neither is worth anything alone
 */
export function shapley(count: number, value: (set: number) => number): number[] {
  const sets = 2 ** count;
  const worth = Array.from({ length: sets }, (_, set) => value(set));
  const sizes = Array.from({ length: sets }, (_, set) => sizeOf(set));
  // k! (n − k − 1)! / n!, as the reciprocal of n times a binomial coefficient
  const weights = Array.from({ length: count }, (_, size) => 1 / (count * choose(count - 1, size)));
  return Array.from({ length: count }, (_, player) => {
    const bit = 2 ** player;
    return worth.reduce((sum, before, set) => ((set & bit) === 0 ? sum + weights[sizes[set]!]! * (worth[set + bit]! - before) : sum), 0);
  });
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest >>= 1) size += rest & 1;
  return size;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
