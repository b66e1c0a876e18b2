import { type Side, otherSide } from '../core/index.ts';
import { type MatchOptions, playMatch } from '../match/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { countHistory } from './countHistory.ts';
import type { Occasions } from './occasions.ts';

/** Occasions of each of so many played matches. */
export function sampledOccasions(own: Strategy, other: Strategy, side: Side, options: MatchOptions, repetitions: number): Occasions[] {
  const [vendor, partner] = side === 'vendor' ? [own, other] : [other, own];
  return Array.from({ length: repetitions }, (_, repetition) => {
    const { moves, scores } = playMatch(vendor, partner, { ...options, discount: 1, repetition });
    return countHistory(moves[side], moves[otherSide(side)], scores[side] - scores[otherSide(side)]);
  });
}
