import { checkContinuation } from '../../conditions/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { readPayoffs } from './critical.ts';

/**
 * Smallest share of their meetings that a few tit-for-tat players must have with each other to do better than the
 * always-defectors around them: p* = (P − S)(1 − w) / (R − S(1 − w) − wP) (Axelrod 1981; Axelrod & Hamilton 1981). It is
 * a share of own-kind *meetings*, not of the population.
 *
 * @param payoffs - Of both.
 * @param w - Continuation probability; in [0, 1).
 * @returns The share above which they gain, 0 where any share does; null where R ≤ P, so that no share does.
 * @throws InputError listing what is out of range.
 * @example
 * clusterThreshold({ T: 5, R: 3, P: 1, S: 0 }, 0.9); // 1/21
 */
export function clusterThreshold(payoffs: Payoffs, w: number): number | null {
  const { R, P, S } = readPayoffs(payoffs, (problems) => checkContinuation(problems, 'continuation', w));
  if (R.lte(P)) return null;
  if (S.gte(P)) return 0;
  const shortfall = P.sub(S).valueOf() * (1 - w);
  return shortfall / (R.sub(P).valueOf() + shortfall);
}

/**
 * Whether always-defectors can invade tit for tat, alone or in a cluster of any size. A nice rule that resists one
 * invader resists clusters of it (Axelrod 1981, proposition 7): the invader's payoff is linear in its share of own-kind
 * meetings, so only the ends, (1 − w)T + wP and P, count.
 *
 * @param payoffs - Of both.
 * @param w - Continuation probability; in [0, 1).
 * @throws InputError listing what is out of range.
 */
export function allDefectClusterInvades(payoffs: Payoffs, w: number): boolean {
  const { T, R, P } = readPayoffs(payoffs, (problems) => checkContinuation(problems, 'continuation', w));
  if (P.gt(R)) return true;
  const alone = (1 - w) * T.sub(R).valueOf() - w * R.sub(P).valueOf();
  return alone > rounding * Math.max(T.sub(R).abs().valueOf(), R.sub(P).abs().valueOf());
}

/** Gains below this share of the payoff differences count as ties. */
const rounding = 1e-12;
