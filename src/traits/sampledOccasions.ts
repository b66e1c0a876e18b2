import { type Side, otherSide } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import { type MatchOptions, playMatch, rounds } from '../match/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { countHistory } from './countHistory.ts';
import type { Occasions } from './occasions.ts';

/** Occasions of each of so many played matches. */
export function sampledOccasions(
  own: Strategy,
  other: Strategy,
  side: Side,
  options: MatchOptions & { readonly game: Game },
  repetitions: number,
): Occasions[] {
  const [vendor, partner] = side === 'vendor' ? [own, other] : [other, own];
  const play = options.game.states.some(({ closed }) => closed) ? playDeals : playAll;
  return Array.from({ length: repetitions }, (_, repetition) => play(vendor, partner, side, { ...options, discount: 1, repetition }));
}

function playAll(vendor: Strategy, partner: Strategy, side: Side, options: MatchOptions): Occasions {
  const { moves, scores } = playMatch(vendor, partner, options);
  return countHistory(moves[side], moves[otherSide(side)], scores[side] - scores[otherSide(side)]);
}

/** The same where some rounds are no deals. */
function playDeals(vendor: Strategy, partner: Strategy, side: Side, options: MatchOptions & { readonly game: Game }): Occasions {
  const closed = new Set(options.game.states.filter((state) => state.closed).map(({ name }) => name));
  const moves = { vendor: '', partner: '' };
  let gap = 0;
  let played = 0;
  for (const { state, realised, payoffs } of rounds(vendor, partner, options)) {
    played++;
    gap += payoffs[side] - payoffs[otherSide(side)];
    if (closed.has(state)) continue;
    moves.vendor += realised.vendor;
    moves.partner += realised.partner;
  }
  return { ...countHistory(moves[side], moves[otherSide(side)], gap), rounds: played };
}
