import { type BothSides, type Side, otherSide } from '../core/index.ts';
import { Ledger, type Venue } from '../match/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { countHistory } from './countHistory.ts';
import type { Occasions } from './occasions.ts';

/** Occasions of one side in each of so many played matches. */
export function sampledOccasions(venue: Venue, pair: BothSides<Strategy>, side: Side, repetitions: number): Occasions[] {
  const { conditions } = venue;
  const match = venue.match(pair);
  const ledger = new Ledger(conditions);
  const { states } = conditions.game;
  const closed = states.map((state) => states.length > 1 && state.closed === true);
  const play = (repetition: number): Occasions => {
    const history: number[] = [];
    ledger.clear();
    match.restart(repetition);
    ledger.addMatch(match, (tape, count) => {
      for (let i = 0; i < count; i++) {
        const cell = tape[i]!;
        // a closed state sees no deal
        if (closed[cell >> 2] === true) continue;
        history.push(side === 'vendor' ? cell & 3 : ((cell & 1) << 1) | ((cell >> 1) & 1));
      }
    });
    return { ...countHistory(history, ledger.earned(side) - ledger.earned(otherSide(side))), rounds: ledger.rounds };
  };
  const first = play(0);
  // where nothing was drawn, and the length is given, all others go the same way
  const settled = 'rounds' in conditions.length && !match.drew();
  return Array.from({ length: repetitions }, (_, repetition) => (repetition === 0 || settled ? first : play(repetition)));
}
