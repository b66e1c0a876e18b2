import type { Payoffs } from '../../games/index.ts';

/**
 * How often a reciprocator can afford to overlook a defection: the largest g in [0, 1] at which neither a single
 * defection followed by cooperation pays, g (R − S) ≤ (R − S) − (T − R), nor defecting for ever,
 * g (T − P) ≤ R − P; 0 where no g does. In a dilemma it is min{1 − (T − R)/(R − S), (R − P)/(T − P)}, or 0 where
 * that is negative (Molander 1985; Nowak & Sigmund 1992).
 *
 * @example
 * generosity({ T: 5, R: 3, P: 1, S: 0 }); // 1/3
 */
export function generosity({ T, R, P, S }: Payoffs): number {
  const bounds = [
    { factor: R - S, limit: R - S - (T - R) },
    { factor: T - P, limit: R - P },
  ];
  let least = 0;
  let most = 1;
  for (const { factor, limit } of bounds) {
    if (factor > 0) most = Math.min(most, limit / factor);
    else if (factor < 0) least = Math.max(least, limit / factor);
    else if (limit < 0) return 0;
  }
  return most >= least ? most : 0;
}
