import type { KindOfPair } from './pairSpread.ts';

/** How the measure of one pair scatters over the pairs of a network. */
export interface Spread {
  readonly mean: number;
  /** Variance because pairs behave differently. */
  readonly between: number;
  /** Variance because like pairs fare differently by chance. */
  readonly within: number;
}

/** Law of total variance over kinds of pairs whose shares sum to 1. */
export function spreadOf(kinds: readonly KindOfPair[]): Spread {
  const sum = (pick: (kind: KindOfPair) => number): number => kinds.reduce((total, kind) => total + kind.share * pick(kind), 0);
  const centre = sum((kind) => kind.mean);
  return { mean: centre, between: sum((kind) => (kind.mean - centre) ** 2), within: sum(({ variance }) => variance) };
}

/**
 * Variance of the difference that the rule makes within the same pairs. Where both lists hold the same kinds in the same shares,
 * each pair is taken to keep its behaviours; else nothing is known of who changed, and before and after count as
 * independent.
 */
export function differenceVariance(before: readonly KindOfPair[], after: readonly KindOfPair[]): number {
  const [first, second] = [spreadOf(before), spreadOf(after)];
  const within = first.within + second.within;
  const same = before.length === after.length && before.every(({ share }, i) => Math.abs(share - after[i]!.share) < 1e-12);
  if (!same) return within + first.between + second.between;
  const effect = second.mean - first.mean;
  return within + before.reduce((sum, kind, i) => sum + kind.share * (after[i]!.mean - kind.mean - effect) ** 2, 0);
}
