import type { BothSides, Side } from '../../core/index.ts';
import type { Venue } from '../../match/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { RoundsRow } from './roundsRow.ts';

/** Share of matches in which one side cooperates, round by round, over so many played matches. */
export function playedCooperation(venue: Venue, pair: BothSides<Strategy>, side: Side, rounds: number, repetitions: number): RoundsRow {
  const match = venue.match(pair);
  const bit = side === 'vendor' ? 1 : 0;
  const reached = new Float64Array(rounds);
  const cooperated = new Float64Array(rounds);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    match.restart(repetition);
    let round = 0;
    for (let count = match.play(); count > 0; count = match.play()) {
      for (let i = 0; i < count; i++, round++) {
        reached[round]!++;
        cooperated[round]! += 1 - ((match.tape[i]! >>> bit) & 1);
      }
    }
  }
  const shareAt = (round: number): number => cooperated[round]! / reached[round]!;
  // of figures that are 0 or 1 the variance is share · (1 − share), here with divisor n − 1
  const errorAt = (round: number): number => Math.sqrt((shareAt(round) * (1 - shareAt(round))) / Math.max(1, reached[round]! - 1));
  const each = (figure: (round: number) => number): (number | null)[] =>
    Array.from(reached, (count, round) => (count === 0 ? null : figure(round)));
  return { cooperation: each(shareAt), standardError: each(errorAt) };
}
