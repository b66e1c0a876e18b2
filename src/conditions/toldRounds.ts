import type { Length } from './conditions.ts';

/** What the players are told: the number of rounds where it is announced, Infinity in every other case. */
export function toldRounds(length: Length): number {
  return 'rounds' in length && length.known === true ? length.rounds : Infinity;
}
