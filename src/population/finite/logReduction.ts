import { logSum } from './logSum.ts';

/**
 * Logarithms of the shares of time in each state of a chain, of which `rates[i][j]` is the logarithm of the rate from i to j, up to
 * a common factor; the diagonal is not read. State reduction (Grassmann, Taksar & Heyman 1985) needs sums, products and
 * quotients only, so it can be done on logarithms throughout: rates may differ by more than a double can hold.
 */
export function logStationary(rates: readonly (readonly number[])[]): number[] {
  const table = rates.map((row) => [...row]);
  for (let k = table.length - 1; k > 0; k--) {
    const away = table[k]!.slice(0, k).reduce(logSum, -Infinity);
    for (let i = 0; i < k; i++) {
      table[i]![k]! -= away;
      for (let j = 0; j < k; j++) table[i]![j] = logSum(table[i]![j]!, table[i]![k]! + table[k]![j]!);
    }
  }
  const shares: number[] = [0];
  for (let k = 1; k < table.length; k++) {
    shares.push(shares.reduce((sum, share, i) => logSum(sum, share + table[i]![k]!), -Infinity));
  }
  const total = shares.reduce(logSum, -Infinity);
  return shares.map((share) => share - total);
}
