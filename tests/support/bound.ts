import type { Critical } from '../../src/exact/thresholds/index.ts';
import { rational } from '../../src/games/index.ts';

/** The bound a critical continuation tells, 1 or more included; null where there is none. */
export function boundOf({ value, fraction }: Critical): number | null {
  if (value !== null) return value;
  if (fraction === null) return null;
  const [numerator, denominator = '1'] = fraction.split('/');
  return rational(Number(numerator))
    .div(rational(Number(denominator)))
    .valueOf();
}
