import { InputError } from '../core/index.ts';

/** Languages that messages exist in. */
export type Language = 'en' | 'fr';

/** The languages, as written after `--language`. */
export const languages: readonly Language[] = ['en', 'fr'];

/** How figures are written for people. */
export interface Formats {
  /** A share: 0.873 is `87 %` in the language's own way. */
  percent(share: number): string;
  /** A share with one decimal. */
  finePercent(share: number): string;
  /** A plain number with at most `digits` decimals (default 2). */
  number(value: number, digits?: number): string;
  /** An amount in the scenario's unit. */
  money(amount: number): string;
  /** An amount with its sign. */
  signedMoney(amount: number): string;
  /** A list as in `a, b and c`. */
  list(items: readonly string[]): string;
  /** A list as in `a, b or c`. */
  choice(items: readonly string[]): string;
  /**
   * A day in words, as in `March 5, 2026`.
   *
   * @throws InputError for what is not a day as in `2026-03-05`.
   */
  date(day: string): string;
}

/**
 * Writes figures by the rules of a language (Intl); `unit` is a currency code such as `EUR`, or any other unit.
 *
 * @example
 * ```ts
 * formatsFor('en', 'EUR').money(12345); // €12,345
 * formatsFor('fr', 'EUR').money(12345); // 12 345 €, with no-break spaces
 * ```
 */
export function formatsFor(language: Language, unit: string): Formats {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const amount = moneyFormat(language, unit, 'auto');
  const signed = moneyFormat(language, unit, 'exceptZero');
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const choice = new Intl.ListFormat(language, { type: 'disjunction' });
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    percent: (share) => percent.format(share),
    finePercent: (share) => fine.format(share),
    number: (value, digits = 2) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value + 0),
    money: amount,
    signedMoney: signed,
    list: (items) => list.format(items),
    choice: (items) => choice.format(items),
    date: (day) => date.format(readDay(day)),
  };
}

/** A day as in `2026-03-05`: its midnight in UTC, in milliseconds since 1970. */
function readDay(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, date);
  // February 30 would else be taken for March 2; Canada writes days as the standard does.
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' }).format(midnight) === day) return midnight;
  throw new InputError([{ path: 'date', message: 'not a day', received: day, expected: 'a day as in 2026-03-05' }]);
}

function moneyFormat(language: Language, unit: string, signDisplay: 'auto' | 'exceptZero'): (amount: number) => string {
  const currency = /^[A-Z]{3}$/.test(unit);
  const style: Intl.NumberFormatOptions = currency ? { style: 'currency', currency: unit } : {};
  const digits = (least: number, most: number): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { ...style, signDisplay, minimumFractionDigits: least, maximumFractionDigits: most });
  // a price of 16.60, but 16.6 thousand
  const [whole, cents] = [digits(0, 0), digits(currency ? 2 : 0, 2)];
  return (amount) => {
    const rounded = Math.abs(amount) >= 100 ? Math.round(amount) + 0 : Math.round(amount * 100) / 100 + 0;
    const text = (Math.abs(rounded) >= 100 || Number.isInteger(rounded) ? whole : cents).format(rounded);
    // a true minus sign, at which no line is broken
    const told = text.replace('-', '−');
    return currency ? told : `${told}${language === 'fr' ? '\u00a0' : ' '}${unit}`;
  };
}
