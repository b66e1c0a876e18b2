import type { Language } from '../messages/index.ts';

/** A figure of any size with at most three digits that count. */
export function threeDigits(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(value + 0);
}
