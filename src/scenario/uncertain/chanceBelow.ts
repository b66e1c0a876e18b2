import type { Distribution } from './distribution.ts';
import { mathParts } from '../mathParts.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/**
 * The chance that a figure stays below a value: the distribution function.
 *
 * @example
 * chanceBelow({ kind: 'uniform', low: 0, high: 4 }, 1); // 0.25
 */
export function chanceBelow(distribution: Distribution, value: number): number {
  switch (distribution.kind) {
    case 'triangular': {
      const { low, likely, high } = distribution;
      if (value <= low) return 0;
      if (value >= high) return 1;
      if (value <= likely) return (value - low) ** 2 / ((high - low) * (likely - low));
      return 1 - (high - value) ** 2 / ((high - low) * (high - likely));
    }
    case 'uniform':
      return within((value - distribution.low) / (distribution.high - distribution.low));
    case 'normal': {
      const { mean, sd, from = -Infinity, to = Infinity } = distribution;
      const [least, most] = [from, to].map((end) => standardNormal((end - mean) / sd)) as [number, number];
      return within((standardNormal((value - mean) / sd) - least) / (most - least));
    }
    case 'beta': {
      const { alpha, beta, from, to } = distribution;
      return incompleteBeta((value - from) / (to - from), alpha, beta);
    }
  }
}

/** The chance that a standard normal variable stays below a value. */
function standardNormal(value: number): number {
  return (1 + mathParts.erf()(value / Math.SQRT2)) / 2;
}

function within(chance: number): number {
  return Math.min(Math.max(chance, 0), 1);
}
