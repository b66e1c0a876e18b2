import { type ExactPayoffs, type Rational, rational } from '../../games/index.ts';
import { type Critical, type Deterrent, criticalAt, criticalFrom, whereNothingTempts, zero } from './critical.ts';

/** Against always defecting, and against D, C, D, C, … (Axelrod 1981, theorem 2). Contrite tit for tat answers a visitor alike. */
export function titForTatForm(payoffs: ExactPayoffs): Critical {
  return criticalFrom(payoffs, titForTatDeterrents(payoffs));
}

function titForTatDeterrents({ T, R, P, S }: ExactPayoffs): Deterrent[] {
  return [
    { loss: T.sub(P), text: 'T − P' },
    { loss: R.sub(S), text: 'R − S' },
  ];
}

/**
 * Tit for tat that answers a defection only with chance `reaction`, whether out of generosity or because it does not
 * always see or remember: both losses shrink by that factor (Molander 1985; Nowak & Sigmund 1992).
 */
export function generousForm(payoffs: ExactPayoffs, reaction: Rational, symbol: string): Critical {
  return criticalFrom(
    payoffs,
    titForTatDeterrents(payoffs).map(({ loss, text }) => ({ loss: loss.mul(reaction), text: `${symbol}(${text})` })),
  );
}

/** A lone defection between two cooperations is never punished, so no w below 1 works where there is a temptation. */
export function titForTwoTatsForm(payoffs: ExactPayoffs): Critical {
  const { T, R, P, S } = payoffs;
  const formula = 'none: D, C, D, C, … is never punished';
  if (T.gt(R)) return { value: null, fraction: null, formula };
  return whereNothingTempts(P.lte(R) && T.mul(2).add(S).lte(R.mul(3)), formula);
}

/**
 * Two defections for one. Against always defecting the bound is grim's; against one defection and two cooperations it is
 * T − R ≤ (w + w²)(R − S), which binds only where 2R is little above T + S or below it.
 * Without a temptation, a deviator who likes S might alternate S and P: (T − R)(1 − w²) + w(S − R) + w²(P − R) > 0.
 */
export function twoTitsForTatForm(payoffs: ExactPayoffs): Critical {
  const { T, R, P, S } = payoffs;
  const gain = T.sub(R);
  const formula = 'max[(T − R)/(T − P), (√(1 + 4(T − R)/(R − S)) − 1)/2]';
  if (gain.lte(0)) {
    const returning = gain.lte(R.sub(S).mul(2));
    const alternating = neverPositive(gain, S.sub(R), P.sub(T));
    return whereNothingTempts(P.lte(R) && returning && alternating, formula);
  }
  if (T.lte(P) || R.lte(S)) return { value: null, fraction: null, formula };
  const steady = gain.div(T.sub(P));
  const ratio = gain.div(R.sub(S));
  if (steady.mul(steady.add(1)).gte(ratio)) return criticalAt(steady, formula);
  const discriminant = ratio.mul(4).add(1);
  const root = squareRoot(discriminant);
  if (root !== null) return criticalAt(root.sub(1).div(2), formula);
  return { value: ratio.lt(2) ? (Math.sqrt(discriminant.valueOf()) - 1) / 2 : null, fraction: null, formula };
}

/** Whether constant + linear · w + square · w² stays at or below 0 for w from 0 to 1: at both ends, and at a peak between them. */
function neverPositive(constant: Rational, linear: Rational, square: Rational): boolean {
  if (constant.gt(0) || constant.add(linear).add(square).gt(0)) return false;
  const peaksWithin = square.lt(0) && linear.gt(0) && linear.add(square.mul(2)).lt(0);
  return !peaksWithin || constant.sub(linear.mul(linear).div(square.mul(4))).lte(0);
}

/** The root where it is rational, null otherwise. */
function squareRoot(square: Rational): Rational | null {
  return square.pow(rational(0.5)) as Rational | null;
}

/**
 * The most forgiving tit for tat that still holds off defectors in an endless relationship: it forgives with chance
 * min{1 − (T − R)/(R − S), (R − P)/(T − P)} (Molander 1985; Nowak & Sigmund 1992); 0 where even strict tit for tat fails,
 * 1 where there is nothing to deter.
 */
export function usualGenerosity({ T, R, P, S }: ExactPayoffs): Rational {
  const gain = T.sub(R);
  if (gain.lte(0)) return rational(1);
  if (T.lte(P) || R.lte(S)) return zero;
  const least = [T.sub(P), R.sub(S)].map((loss) => rational(1).sub(gain.div(loss))).reduce((a, b) => (b.lt(a) ? b : a));
  return least.gt(0) ? least : zero;
}
