import type { Language } from '../messages/index.ts';

/** Writes amounts as they stand in a column: with one decimal for all where the largest is below 100. */
export function figuresLike(language: Language, amounts: readonly number[]): (amount: number) => string {
  const digits = Math.max(0, ...amounts.map(Math.abs)) < 100 ? 1 : 0;
  return figuresWith(language, digits, digits);
}

/** Writes amounts with between `least` and `most` decimals and a true minus. */
export function figuresWith(language: Language, least: number, most: number): (amount: number) => string {
  const numbers = new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: 'negative' });
  return (amount) => numbers.format(amount).replace('-', '\u2212');
}
