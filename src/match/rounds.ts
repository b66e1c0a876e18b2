import { type BothSides, type Move, Problems, mirror, outcomeOf } from '../core/index.ts';
import { readConditions } from '../conditions/index.ts';
import { payoffAt } from '../games/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import { type MatchOptions, readPlace } from './readPlace.ts';
import { Venue } from './venue.ts';

/** One round as it was played. */
export interface Round {
  /** Number of the round; the first is 1. */
  readonly round: number;
  /** Name of the game's public state. */
  readonly state: string;
  /** What each side meant to do. */
  readonly intended: BothSides<Move>;
  /** What came out. */
  readonly realised: BothSides<Move>;
  /** What each side believes the other did. */
  readonly perceived: BothSides<Move>;
  /** What each side earned, not discounted. */
  readonly payoffs: BothSides<number>;
}

/**
 * Plays one relationship round by round, in the order of moves, slips, payoffs, readings, learning, recall and
 * going on. Stops when the relationship ends or the caller stops asking. {@link playMatch} and sampled tournaments play
 * the same match from the same seed and repetition, without spelling out its rounds.
 *
 * @throws InputError listing every bad option; `{ rounds: Infinity }` is accepted here (the caller stops).
 */
export function* rounds(vendor: Strategy, partner: Strategy, options: MatchOptions = {}): Generator<Round, void, void> {
  const problems = new Problems();
  checkStrategy(problems, 'vendor', vendor);
  checkStrategy(problems, 'partner', partner);
  const conditions = readConditions(options, problems);
  const { seed, repetition } = readPlace(options, problems);
  problems.throwIfAny();
  const venue = new Venue(conditions, seed);
  const live = venue.live({ vendor, partner });
  live.restart(repetition);
  const last = venue.rounds(repetition);
  const { states } = conditions.game;
  while (live.round < last && !live.over) {
    live.step();
    const { name, payoffs } = states[live.state]!;
    const realised = { vendor: moveOf(live.v), partner: moveOf(live.p) };
    const outcome = outcomeOf(realised.vendor, realised.partner);
    yield {
      round: live.round,
      state: name,
      intended: { vendor: moveOf(live.intendedV), partner: moveOf(live.intendedP) },
      realised,
      perceived: { vendor: moveOf(live.seenV), partner: moveOf(live.seenP) },
      payoffs: { vendor: payoffAt(payoffs.vendor, outcome), partner: payoffAt(payoffs.partner, mirror(outcome)) },
    };
  }
}

function moveOf(bit: number): Move {
  return bit === 0 ? 'C' : 'D';
}
