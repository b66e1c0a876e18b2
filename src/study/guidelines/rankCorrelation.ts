import { mean } from '../../core/index.ts';

/**
 * Rank correlation of two lists of equal length, from −1 to 1 (Spearman 1904), ties sharing their mean rank; null where all
 * values of a list are the same.
 *
 * @param apart - Values nearer than this are ties.
 */
export function rankCorrelation(x: readonly number[], y: readonly number[], apart = 0): number | null {
  const [a, b] = [ranks(x, apart), ranks(y, apart)];
  const centre = (x.length + 1) / 2;
  const product = (p: readonly number[], q: readonly number[]): number =>
    p.reduce((sum, rank, i) => sum + (rank - centre) * (q[i]! - centre), 0);
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread > 0 ? Math.min(1, Math.max(-1, product(a, b) / spread)) : null;
}

function ranks(values: readonly number[], apart: number): number[] {
  const order = values.map((_, i) => i).sort((i, j) => values[i]! - values[j]!);
  const found: number[] = [];
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!]! - values[order[to - 1]!]! <= apart) to++;
    const shared = mean(Array.from({ length: to - from }, (_, k) => from + k + 1));
    for (const i of order.slice(from, to)) found[i] = shared;
    from = to;
  }
  return found;
}
