import type { Problems } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
import { readPayoffs } from './critical.ts';
import { titForTatForm } from './titForTatForms.ts';

/**
 * The largest chance with which generous tit for tat may forgive a defection and still be a best reply to itself:
 * 1 − max[(T − R)/(T − P), (T − R)/(R − S)] / w. For w = 1 this is min{1 − (T − R)/(R − S), (R − P)/(T − P)}
 * (Molander 1985; Nowak & Sigmund 1992).
 *
 * @param payoffs - Of the side to be deterred.
 * @param w - Continuation probability, times discount; above 0, at most 1 (1: the long-run average). Default 1.
 * @returns The chance; null where even strict tit for tat fails; 1 where there is nothing to deter.
 * @throws InputError listing what is out of range.
 * @example
 * largestGenerosity({ T: 5, R: 3, P: 1, S: 0 }); // 1/3
 */
export function largestGenerosity(payoffs: Payoffs, w = 1): number | null {
  const exact = readPayoffs(payoffs, (problems: Problems) => {
    if (!(w > 0 && w <= 1))
      problems.add({ path: 'continuation', message: 'not a number in range', received: w, expected: 'a number above 0, at most 1' });
  });
  const { value } = titForTatForm(exact);
  if (value === null || value > w) return null;
  return 1 - value / w;
}
