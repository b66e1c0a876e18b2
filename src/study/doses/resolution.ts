import type { Dial } from '../../scenario/index.ts';
import type { Resolution } from '../crossings.ts';

/** Points over the range of a dial: for measures that are solved, and for those that are sampled. */
const usual = { exact: 33, sampled: 9 };
/** Whole doses are looked at one by one up to this number. */
const mostWhole = 60;
/** Ends of one sign whose ratio is at least this are looked at evenly in the logarithm, too. */
const farApart = 10;

/**
 * How a measure is looked at over a dial's range, from the weakest to the strongest dose: evenly; where the ends lie far
 * apart evenly in the logarithm, too; for the continuation also evenly in the logarithm of the mean number of deals.
 * Sampled measures are neither so cheap nor so sharp. Today's dose is always looked at.
 */
export function resolutionOf({ name, range: [weakest, strongest], whole, today }: Dial, exact: boolean): Resolution {
  const count = exact ? usual.exact : usual.sampled;
  const at = (part: number): number => weakest + (strongest - weakest) * part;
  const parts = Array.from({ length: count }, (_, i) => i / (count - 1));
  const doses = [weakest, strongest, ...parts.slice(1, -1).map(at)];
  if (name === 'continuation' && strongest < 1) {
    doses.push(...parts.map((part) => 1 - (1 - weakest) ** (1 - part) * (1 - strongest) ** part));
  } else if (weakest > 0 && strongest > 0 && Math.max(weakest / strongest, strongest / weakest) >= farApart) {
    doses.push(...parts.map((part) => weakest ** (1 - part) * strongest ** part));
  }
  if (whole === true && Math.abs(strongest - weakest) < mostWhole) {
    for (let dose = Math.min(weakest, strongest); dose <= Math.max(weakest, strongest); dose++) doses.push(dose);
  }
  const [least, most] = [Math.min(weakest, strongest), Math.max(weakest, strongest)];
  const inside = [...doses, today]
    .map((dose) => (whole === true ? Math.round(dose) : dose))
    .filter((dose) => dose >= least && dose <= most);
  const sign = Math.sign(strongest - weakest);
  const points = [...new Set(inside)].sort((a, b) => sign * (a - b));
  return {
    points,
    ...(exact ? { coarse: 1e-7, fine: 1e-13, leap: 1e-3 } : { coarse: 1e-3, fine: 1e-3, leap: 0.1 }),
    ...(whole === true && { whole }),
  };
}
