import { type BothSides, bothSides } from '../core/index.ts';
import { isNash } from '../exact/index.ts';
import type { Game } from '../games/index.ts';
import { type Setting, discountOf } from '../incentives/index.ts';
import { strategy } from '../catalogue/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** Whom betrayal is tried on. */
export type Reciprocator = 'grim' | 'tit-for-tat';

/** Its name in the catalogue. */
export const catalogueId: Readonly<Record<Reciprocator, string>> = { grim: 'grudger', 'tit-for-tat': 'tit-for-tat' };

const reciprocators: Readonly<Record<Reciprocator, Strategy>> = { grim: strategy('grudger'), 'tit-for-tat': strategy('tit-for-tat') };

/** Whether a game is one stage game repeated unchanged, for which thresholds have a closed form. */
export function hasClosedForm({ states }: Game): boolean {
  return states.length === 1 && Object.values(states[0]!.ends).every((chance) => chance === 0);
}

/**
 * What each side gains a deal by the best betrayal of a reciprocator that meets its like: 0 where none pays. Play is
 * clean, without slips and misreadings. Every behaviour is allowed for, one-shot deviations, permanent defection and
 * alternation among them, since the best reply to the reciprocator is solved for exactly, as a Markov decision problem on
 * its state and the public state of the game. Where the reciprocator may forget, the betrayer is taken to see that.
 *
 * @param game - The motives.
 */
export function gainsFromBetrayal(
  { horizon, recall }: Setting,
  game: Game,
  against: Reciprocator,
  continuation: number,
): BothSides<number> {
  const rule = reciprocators[against];
  const stability = isNash(rule, rule, { game, length: { continuation }, recall, discount: discountOf(horizon) });
  return bothSides((side) => stability[side].gain);
}
