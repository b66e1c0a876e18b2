import { playMatch, strategy, type Strategy } from 'donnant';
import type { ObservedMoves } from 'donnant/scenario';

/** Moves of a strategy in the vendor's chair against somebody, by default one who plays at random. */
export function observe(
  player: Strategy,
  { rounds = 200, slips = 0, misread = 0, seed = 'observe', repetition = 0, against = strategy('random') } = {},
): ObservedMoves {
  const { moves } = playMatch(player, against, {
    length: { rounds },
    noise: { execution: { vendor: slips, partner: 0 }, perception: { vendor: misread, partner: 0 } },
    seed,
    repetition,
  });
  return { own: moves.vendor, other: moves.partner };
}
