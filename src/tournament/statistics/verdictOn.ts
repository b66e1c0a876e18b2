import type { PlayerComparison } from './adaptiveResult.ts';
import type { PairedDifference } from './pairedDifference.ts';

/** What a verdict depends on beside the difference. */
export interface VerdictOptions {
  /** One-sided p-value of a lead beyond a margin: see `evidenceFor`. */
  readonly evidence: (pair: PairedDifference, margin?: number) => number;
  /** The most that the p-value may be. */
  readonly threshold: number;
  readonly margin: number;
}

/**
 * Whether a difference is told apart from none; or, by two one-sided tests, from all that is larger than the margin (Schuirmann
 * 1987).
 */
export function verdictOn(pair: PairedDifference, { evidence, threshold, margin }: VerdictOptions): PlayerComparison['verdict'] {
  const size = Math.abs(pair.difference);
  if (pair.exact) return size <= margin ? 'equal' : 'separated';
  if (evidence({ ...pair, difference: size }) <= threshold) return 'separated';
  const within = [size, -size].every((difference) => evidence({ ...pair, difference }, -margin) <= threshold);
  return margin > 0 && within ? 'equal' : 'open';
}
