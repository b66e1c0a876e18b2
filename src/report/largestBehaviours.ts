import { poolsOf, sharesByPool } from '../study/index.ts';
import type { Evolution } from './evolution.ts';

/** Places of the behaviours of each pool that reached the largest shares, at most `count` a pool, in the order of the pool. */
export function largestBehaviours({ field, rows }: Pick<Evolution, 'field' | 'rows'>, count: number): number[][] {
  return poolsOf(field).map(({ names }, k) => {
    const peaks = names.map((_, i) => rows.reduce((peak, { shares }) => Math.max(peak, sharesByPool(shares)[k]![i]!), 0));
    const order = peaks.map((_, i) => i).sort((a, b) => peaks[b]! - peaks[a]! || a - b);
    return order.slice(0, count).sort((a, b) => a - b);
  });
}
