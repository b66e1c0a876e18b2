import { mathParts } from '../mathParts.ts';

/** Far more steps than shapes up to a million need. */
const mostSteps = 10_000;
const tiny = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b): the chance that a beta variable with shapes a and b stays below x. By its
 * continued fraction (DLMF 8.17.22), computed by the modified Lentz method from the side on which it converges quickly.
 *
 * @param x - From 0 to 1.
 * @param a - Above 0.
 * @param b - Above 0.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const lgamma = mathParts.lgamma();
  const front = Math.exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let found = d;
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    found *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    found *= step;
    if (Math.abs(step - 1) < Number.EPSILON) break;
  }
  return found;
}
