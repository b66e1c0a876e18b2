import type { Likelihood } from './likelihood.ts';

/** What one candidate makes of the moves. */
export interface Explanation {
  readonly likelihood: Likelihood;
  /** Chance of meaning C in each round given those before, at the usual rate of slips; null where it could only be drawn. */
  readonly foretold: Float64Array | null;
}
