import type { Payoffs } from './game.ts';

/** Whether two sets of payoffs are the same. */
export function samePayoffs(one: Payoffs, other: Payoffs): boolean {
  return one.T === other.T && one.R === other.R && one.P === other.P && one.S === other.S;
}
