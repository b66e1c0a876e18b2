import type { Formats } from '../formats.ts';
import { shareText } from '../shareText.ts';

/** What is counted, for one and for several. */
const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  years: ['year', 'years'],
  deals: ['deal', 'deals'],
  'deals-a-year': ['deal a year', 'deals a year'],
  pieces: ['piece', 'pieces'],
  others: ['other', 'others'],
};

/** A dose in its unit: money in the scenario's currency, chances, shares and weights in percent, else a count of something. */
export function doseText(f: Formats, unit: string, dose: number): string {
  switch (unit) {
    case 'money':
      return f.money(dose);
    case 'chance':
    case 'share':
    case 'weight':
      return shareText(f, dose);
    case 'rate-a-year':
      return `${shareText(f, dose)} a year`;
    default: {
      const number = f.number(dose, Math.abs(dose) < 10 ? 2 : 1);
      const words = counted[unit];
      return `${number} ${words === undefined ? unit : words[number === '1' ? 0 : 1]}`;
    }
  }
}
