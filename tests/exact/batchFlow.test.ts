import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { fewAtATime } from '../../src/exact/batch/fewAtATime.ts';
import { expectMatch, expecter } from '../../src/exact/index.ts';
import { compile, machine } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyPublicGame } from '../support/arbitraries.ts';

/**
 * Counts so many rounds in a ring and cooperates with a chance that rises. Where it was betrayed it goes on, or may skip
 * states: then it can be in many of them in one round.
 */
function counting(rounds: number, skips = 0) {
  const nameOf = (i: number): string => `s${i % rounds}`;
  const states = Array.from({ length: rounds }, (_, i) => {
    const on = nameOf(i + 1);
    const after = skips === 0 ? on : { [nameOf(i + 1 + skips)]: 0.5, [on]: 0.5 };
    return [nameOf(i), { play: i / rounds, next: { CC: on, CD: after, DC: on, DD: after } }] as const;
  });
  return machine({ id: 'counting', name: 'Counting', start: 's0', states: Object.fromEntries(states) });
}

describe('automata of many states', () => {
  it('are told apart by how many of them are possible in one round', () => {
    const few = [counting(300), strategy('better-and-better'), strategy('first-by-feld')];
    const many = [counting(300, 7), strategy('go-by-majority', { memory: 9 }), counting(40)];
    expect(few.map((one) => fewAtATime(compile(one)))).toEqual(few.map(() => true));
    expect(many.map((one) => fewAtATime(compile(one)))).toEqual(many.map(() => false));
  });
});

describe.each([
  ['counts many rounds', counting(300)],
  ['counts, and skips', counting(300, 7)],
])('pairs of whom one %s', (_, long) => {
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
      { numRuns: 40 },
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
