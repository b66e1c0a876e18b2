import { type ExactPayoffs, type Payoffs, rational } from '../../games/index.ts';
import { type Critical, criticalAt, criticalFrom, readPayoffs, threatPoint, whereNothingTempts } from './critical.ts';

/** Permanent defection after the first (Friedman 1971). */
export function grimForm(payoffs: ExactPayoffs): Critical {
  const threat = threatPoint(payoffs);
  return criticalFrom(payoffs, [{ loss: payoffs.T.sub(threat.value), text: `T − ${threat.text}` }]);
}

/**
 * Grim that notices each defection only with some chance: w ≥ (T − R) / ((T − R) + q (R − P)). Where S > P the deviator
 * falls back on S.
 *
 * @param payoffs - The side's own.
 * @param detection - Chance q that a defection is noticed; in [0, 1].
 * @throws InputError listing what is out of range.
 * @example
 * grimWithDetection({ T: 4, R: 3, P: 1, S: 0 }, 0.6).fraction; // '5/11'
 */
export function grimWithDetection(payoffs: Payoffs, detection: number): Critical {
  const exact = readPayoffs(payoffs, (problems) => problems.chance('detection', detection));
  const threat = threatPoint(exact);
  const gain = exact.T.sub(exact.R);
  const loss = gain.add(exact.R.sub(threat.value).mul(rational(detection)));
  return criticalFrom(exact, [{ loss, text: `(T − R) + q(R − ${threat.text})` }]);
}

/**
 * Grim that learns of a defection only after some rounds, during which the deviator enjoys T: w ≥ ((T − R)/(T − P))^(1/lag).
 *
 * @param payoffs - The side's own.
 * @param lag - Rounds from the defection to the first punishment; a whole number, at least 1 (1 is plain grim).
 * @throws InputError listing what is out of range.
 */
export function grimWithLag(payoffs: Payoffs, lag: number): Critical {
  const exact = readPayoffs(payoffs, (problems) => problems.whole('lag', lag, 1));
  const threat = threatPoint(exact);
  const formula = `((T − R)/(T − ${threat.text}))^(1/lag)`;
  const { T, R } = exact;
  if (T.lte(R)) return whereNothingTempts(threat.value.lte(R), formula);
  if (T.lte(threat.value)) return { value: null, fraction: null, formula };
  const ratio = T.sub(R).div(T.sub(threat.value));
  if (lag === 1) return criticalAt(ratio, formula);
  return { value: ratio.lt(1) ? ratio.valueOf() ** (1 / lag) : null, fraction: null, formula };
}
