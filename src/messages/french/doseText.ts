import type { Formats } from '../formats.ts';
import { shareText } from '../shareText.ts';
import { plural } from './plural.ts';

/** What is counted, for one and for several. */
const counted: Readonly<Record<string, readonly [one: string, several: string]>> = {
  years: ['an', 'ans'],
  deals: ['affaire', 'affaires'],
  'deals-a-year': ['affaire par an', 'affaires par an'],
  pieces: ['tranche', 'tranches'],
  others: ['autre', 'autres'],
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
      return `${shareText(f, dose)} par an`;
    default: {
      const digits = Math.abs(dose) < 10 ? 2 : 1;
      const words = counted[unit];
      return `${f.number(dose, digits)} ${words === undefined ? unit : plural(dose, ...words, digits)}`;
    }
  }
}
