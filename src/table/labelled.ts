import type { LanguageOption } from './formatCell.ts';

const colon = { en: ':', fr: '\u00a0:' } as const;

/** A value behind what it is called, with the colon as the language sets it: `source: Axelrod 1980`, `source : Axelrod 1980`. */
export function labelled(label: string, value: string, { language = 'en' }: LanguageOption = {}): string {
  return `${label}${colon[language]} ${value}`;
}
