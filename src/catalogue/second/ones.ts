/** Number of ones among the bits of a whole number from 0 to 2^31 - 1: the defections in a window of moves kept as bits. */
export function ones(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}
