import Fraction from 'fraction.js';
import type { Payoffs } from './game.ts';

/** An exact fraction (fraction.js): compares and divides without rounding, and prints as `7/3`. */
export type Rational = Fraction;

/** Payoffs of one side as exact fractions. */
export type ExactPayoffs = Readonly<Record<keyof Payoffs, Rational>>;

/** Relative size of what a few floating-point operations may have added: 64 units in the last place. */
const roundingShare = 2 ** -46;
const smallestGrain = 1e-300;

/**
 * The fraction that a floating-point number stands for: 0.1 is 1/10, 39.99999999999999 is 40. Among the convergents
 * of its continued fraction, the first one within `grain` is taken; anything further away is kept exactly.
 *
 * @param value - A finite number.
 * @param grain - Largest rounding error assumed in it; default its own size times 2⁻⁴⁶.
 */
export function rational(value: number, grain: number = Math.abs(value) * roundingShare): Rational {
  if (Number.isInteger(value)) return new Fraction(BigInt(value));
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return new Fraction(BigInt(numerator), denominator).simplify(Math.max(grain, smallestGrain));
}

/**
 * Payoffs as exact fractions, so that ties and thresholds do not hang on rounding. Differences below 2⁻⁴⁶ of the
 * largest payoff count as rounding.
 */
export function exactPayoffs({ T, R, P, S }: Payoffs): ExactPayoffs {
  const grain = Math.max(...[T, R, P, S].map(Math.abs)) * roundingShare;
  return { T: rational(T, grain), R: rational(R, grain), P: rational(P, grain), S: rational(S, grain) };
}
