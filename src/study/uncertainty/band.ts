/** How a figure scatters over the draws. */
export interface Band {
  readonly median: number;
  /** A 95% interval of the median itself: how far more draws could still move it; null where there are too few draws for one. */
  readonly medianInterval: readonly [number, number] | null;
  /** Quantiles that nine draws in ten lie between. */
  readonly p5: number;
  readonly p95: number;
}

/** How often something is so, over the draws. */
export interface Frequency {
  readonly share: number;
  /** Binomial: √(p (1 − p) / n). */
  readonly standardError: number;
}

/** Median and quantiles of values; at least one. */
export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = medianRank(sorted.length);
  return {
    median: quantile(sorted, 0.5),
    medianInterval: rank === 0 ? null : [sorted[rank - 1]!, sorted[sorted.length - rank]!],
    p5: quantile(sorted, 0.05),
    p95: quantile(sorted, 0.95),
  };
}

/** How often a test holds. */
export function frequencyOf(found: readonly boolean[]): Frequency {
  const share = found.filter(Boolean).length / found.length;
  return { share, standardError: Math.sqrt((share * (1 - share)) / found.length) };
}

/** Quantile of sorted values, linear between neighbours (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

/**
 * The rank r, counted from 1, at which the r-th smallest and the r-th largest of n values enclose the median of what they are drawn
 * from with a chance of at least 95%: the largest with P(B ≤ r − 1) ≤ 2.5% for B binomial (n, ½); 0 where there is none, below 6
 * values (David & Nagaraja 2003, section 7.1).
 */
export function medianRank(n: number): number {
  let logTerm = -n * Math.LN2;
  let below = Math.exp(logTerm);
  let rank = 0;
  while (below <= 0.025) {
    rank++;
    logTerm += Math.log((n - rank + 1) / rank);
    below += Math.exp(logTerm);
  }
  return rank;
}
