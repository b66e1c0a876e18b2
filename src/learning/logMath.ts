/** log(eᵃ + eᵇ). */
export function logAdd(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return high === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** Log of a sum whose terms are given by their logs; -Infinity for none. */
export function logSum(logs: ArrayLike<number>): number {
  let most = -Infinity;
  for (let i = 0; i < logs.length; i++) most = Math.max(most, logs[i]!);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += Math.exp(logs[i]! - most);
  return most + Math.log(sum);
}

/** Logs of 0!, 1!, …, n!. */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) logs[i] = logs[i - 1]! + Math.log(i);
  return logs;
}

/** count · log(chance), with 0 · log 0 = 0. */
export function timesLog(count: number, chance: number): number {
  return count === 0 ? 0 : count * Math.log(chance);
}
