const small = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880].map(Math.log);

/** Natural logarithm of n!, by Stirling's series beyond 9; right to about 1e-15 of its size. */
export function logFactorial(n: number): number {
  if (n < small.length) return small[n]!;
  const x = n + 1;
  const s = 1 / (x * x);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s / 1680))) / x;
}
