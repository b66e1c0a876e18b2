import { InputError } from '../../core/index.ts';
import { type Derived, type Machine, type MachineState, type Named, derived, machine, memoryOne } from '../../strategies/index.ts';

/** A state a round: more announced rounds than this take too long to spell out. */
const mostRounds = 200_000;

/**
 * A rule whose readiness to cooperate falls by the same step in each announced round, to 0 in the last; it goes by the calendar alone.
 * Where no end is announced it always cooperates.
 *
 * @throws InputError (from `derive`) where more than 200,000 rounds are announced.
 */
export function fading(named: Named): Derived {
  return derived({
    ...named,
    usesRounds: true,
    derive: (_, rounds) =>
      rounds === Infinity ? memoryOne({ ...named, opening: 'C', reply: { CC: 'C', CD: 'C', DC: 'C', DD: 'C' } }) : calendar(named, rounds),
  });
}

function calendar(named: Named, rounds: number): Machine {
  if (rounds > mostRounds) {
    throw new InputError([
      {
        path: 'rounds',
        message: `${named.id} counts the announced rounds, which takes too many states`,
        received: rounds,
        expected: `at most ${mostRounds.toLocaleString('en')} rounds, or a length that is not announced`,
      },
    ]);
  }
  const states: Record<string, MachineState> = {};
  const again: Record<string, string> = {};
  for (let round = 1; round <= rounds; round++) {
    // a match that outruns its announcement stays in the last round
    const next = `round ${Math.min(round + 1, rounds)}`;
    states[`round ${round}`] = { play: 1 - round / rounds, next: { C: next, D: next } };
    // the date is known even to a side that recognises nobody
    again[`round ${round}`] = next;
  }
  return machine({ ...named, start: 'round 1', states, again });
}
