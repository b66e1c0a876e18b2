/** ln(e^a + e^b), without leaving the range of a double; −∞ stands for nothing. */
export function logSum(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === -Infinity ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
