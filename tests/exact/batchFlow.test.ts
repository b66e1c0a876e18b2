import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectMatch, expecter } from '../../src/exact/index.ts';
import { machine } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyPublicGame } from '../support/arbitraries.ts';

/** Counts so many rounds in a ring, cooperates with a chance that rises, and skips ahead where it was betrayed. */
function counting(rounds: number) {
  const nameOf = (i: number): string => `s${i % rounds}`;
  const states = Array.from({ length: rounds }, (_, i) => {
    const on = nameOf(i + 1);
    const skip = { [nameOf(i + 7)]: 0.5, [on]: 0.5 };
    return [nameOf(i), { play: i / rounds, next: { CC: on, CD: skip, DC: on, DD: skip } }] as const;
  });
  return machine({ id: 'counting', name: 'Counting', start: 's0', states: Object.fromEntries(states) });
}

describe('pairs of whom one counts many rounds', () => {
  const long = counting(300);

  it('come to what the engine for single pairs, which lists their joint states first, finds', () => {
    const anyRounds = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyMachine(4), anyPublicGame, anyConditions, anyRounds, fc.boolean(), (other, game, conditions, rounds, first) => {
        const options = { ...conditions, game, length: { rounds } };
        const [vendor, partner] = first ? [long, other] : [other, long];
        const flowed = expecter(options)(vendor, partner);
        const alone = expectMatch(vendor, partner, options);
        expect(flowed.rounds).toBeCloseTo(alone.rounds, 9);
        for (const side of ['vendor', 'partner'] as const) {
          expect(flowed.scores[side]).toBeCloseTo(Number(alone.scores[side]), 9);
          expect(flowed.cooperation[side]).toBeCloseTo(alone.cooperation[side], 9);
        }
        for (const outcome of ['CC', 'CD', 'DC', 'DD'] as const) expect(flowed.outcomes[outcome]).toBeCloseTo(alone.outcomes[outcome], 9);
      }),
      { numRuns: 60 },
    );
  });

  it('leave nothing behind for the pair that comes next', () => {
    const options = { length: { rounds: 50 }, noise: { execution: 0.1 } };
    const expected = expecter(options);
    const first = expected(long, long);
    expected(counting(400), long);
    expect(expected(long, long)).toEqual(first);
  });
});
