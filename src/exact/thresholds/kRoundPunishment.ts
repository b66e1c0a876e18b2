import type { Payoffs } from '../../games/index.ts';
import { type Critical, criticalFrom, readPayoffs, threatPoint, whereNothingTempts } from './critical.ts';

/**
 * Critical continuation of a rule that answers a defection with k rounds of mutual defection and then starts afresh:
 * the w at which T − R = (R − P) · w (1 − w^k) / (1 − w) (after Mailath & Samuelson 2006, chapter 2). Found by bisection
 * to the last digit for k above 1. Where S > P the deviator falls back on S meanwhile.
 *
 * @param payoffs - The side's own.
 * @param k - Rounds of punishment; a whole number, at least 1.
 * @throws InputError listing what is out of range.
 * @example
 * kRoundPunishment({ T: 5, R: 3, P: 1, S: 0 }, 2).value; // 0.618…, the golden ratio less 1
 */
export function kRoundPunishment(payoffs: Payoffs, k: number): Critical {
  const exact = readPayoffs(payoffs, (problems) => problems.whole('k', k, 1));
  const threat = threatPoint(exact);
  const { T, R } = exact;
  const gain = T.sub(R);
  const loss = R.sub(threat.value);
  if (k === 1) return criticalFrom(exact, [{ loss, text: `R − ${threat.text}` }]);
  const formula = `root of T − R = (R − ${threat.text})·w(1 − w^${k})/(1 − w)`;
  if (gain.lte(0)) return whereNothingTempts(loss.mul(k).gte(gain), formula);
  if (loss.mul(k).lte(gain)) return { value: null, fraction: null, formula };
  return { value: rootOfGeometricSum(gain.div(loss).valueOf(), k), fraction: null, formula };
}

/** The w in (0, 1) at which w + w² + … + w^k reaches `target`, which must lie between 0 and k. */
function rootOfGeometricSum(target: number, k: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const w = (low + high) / 2;
    if (w <= low || w >= high) return high;
    if ((w * (1 - w ** k)) / (1 - w) < target) low = w;
    else high = w;
  }
}
