import type { Formats } from '../messages/index.ts';

/** Chances below are written with a power of ten: nobody counts so many noughts. */
const least = 1e-6;
/** Decimals of a chance that is neither near 0 nor near 1. */
const usual = 4;

/** A chance with four decimals, and with more where two figures of what parts it from 0 or from 1 need them: 0 and 1 stand for themselves alone. */
export function chanceText(chance: number, number: Formats['number']): string {
  if (chance > 0 && chance < least) {
    const [mantissa, exponent] = chance.toExponential(1).split('e-');
    return `${number(Number(mantissa), 1)} × 10⁻${[...exponent!].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
  }
  const apart = Math.min(chance, 1 - chance);
  return number(chance, apart > 0 ? Math.max(usual, 1 - Math.floor(Math.log10(apart))) : usual);
}
