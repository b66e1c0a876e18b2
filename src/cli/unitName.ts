import type { Language } from '../messages/index.ts';

/** French names of what a number of a scenario is measured in. */
const french: Readonly<Record<string, string>> = {
  chance: 'probabilité',
  share: 'part',
  weight: 'poids',
  'rate-a-year': 'taux annuel',
  years: 'années',
  deals: 'affaires',
  'deals-a-year': 'affaires par an',
  pieces: 'tranches',
  others: 'autres',
  pairs: 'paires',
  people: 'personnes',
};

/** What a number is measured in, for people: money in the scenario's currency, everything else by its name. */
export function unitName(unit: string, { language, money }: { readonly language: Language; readonly money: string }): string {
  if (unit === 'money') return money;
  return language === 'fr' && Object.hasOwn(french, unit) ? french[unit]! : unit;
}
