import type { Formats } from '../formats.ts';
import { plural } from './plural.ts';

/** A stretch of years in words: in months where it is less than a year. */
export function duration(f: Formats, years: number): string {
  if (years <= 1 / 12) return 'moins d’un mois';
  const months = Math.round(12 * years);
  if (months < 12) return `${months} mois`;
  return `${f.number(years, 1)} ${plural(years, 'an', 'ans', 1)}`;
}
