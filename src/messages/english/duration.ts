import type { Formats } from '../formats.ts';

/** A stretch of years in words: in months where it is less than a year. */
export function duration(f: Formats, years: number): string {
  if (years <= 1 / 12) return 'less than a month';
  const months = Math.round(12 * years);
  if (months < 12) return months === 1 ? '1 month' : `${months} months`;
  const number = f.number(years, 1);
  return number === '1' ? '1 year' : `${number} years`;
}
