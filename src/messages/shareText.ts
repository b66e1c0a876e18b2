import type { Formats } from './formats.ts';

/** A share in percent: whole percents without a decimal, others with one. */
export function shareText(f: Formats, share: number): string {
  return Math.abs(100 * share - Math.round(100 * share)) < 1e-9 ? f.percent(share) : f.finePercent(share);
}
