import { type BothSides, type Ratio, type Side, ratioOfSums } from '../../core/index.ts';
import { Ledger, type Venue } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';

/** Payoff a round of one side over so many played matches: a ratio of sums, with its standard error. */
export function playedPayoff(venue: Venue, pair: BothSides<Strategy>, side: Side, repetitions: number): Ratio {
  const match = venue.match(pair);
  const ledger = new Ledger(venue.conditions);
  const lengths = new Float64Array(repetitions);
  const earned = new Float64Array(repetitions);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    ledger.clear();
    match.restart(repetition);
    ledger.addMatch(match);
    lengths[repetition] = ledger.rounds;
    earned[repetition] = ledger.earned(side);
  }
  return ratioOfSums(earned, lengths);
}
