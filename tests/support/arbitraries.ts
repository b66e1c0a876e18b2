import fc from 'fast-check';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { type Game, type Payoffs, publicGame, stageGame } from '../../src/games/index.ts';
import { type Machine, type MemoryOne, machine, memoryOne } from '../../src/strategies/index.ts';

/** Chances that are often at their ends, where things go wrong. */
export const anyChance: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));

/** Any memory-one strategy. */
export const anyMemoryOne: fc.Arbitrary<MemoryOne> = fc
  .tuple(anyChance, anyChance, anyChance, anyChance, anyChance)
  .map(([opening, CC, CD, DC, DD]) => memoryOne({ id: 'any', opening, reply: { CC, CD, DC, DD } }));

/** Any machine of up to `most` states, with chance in its replies and in where it goes. */
export function anyMachine(most: number): fc.Arbitrary<Machine> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const state = fc.integer({ min: 0, max: size - 1 }).map((i) => `s${i}`);
    const next = fc.oneof(
      state,
      fc.tuple(state, state, anyChance).map(([a, b, chance]) => (a === b ? a : { [a]: chance, [b]: 1 - chance })),
    );
    const row = fc.record({ play: anyChance, next: fc.record({ CC: next, CD: next, DC: next, DD: next }) });
    return fc
      .tuple(next, fc.array(row, { minLength: size, maxLength: size }))
      .map(([start, rows]) => machine({ id: 'any', start, states: Object.fromEntries(rows.map((cells, i) => [`s${i}`, cells])) }));
  });
}

const anyPayoffs: fc.Arbitrary<Payoffs> = fc.record({
  T: fc.integer({ min: -9, max: 9 }),
  R: fc.integer({ min: -9, max: 9 }),
  P: fc.integer({ min: -9, max: 9 }),
  S: fc.integer({ min: -9, max: 9 }),
});

/** Any stage game with its own payoffs for each side. */
export const anyGame: fc.Arbitrary<Game> = fc.tuple(anyPayoffs, anyPayoffs).map(([vendor, partner]) => stageGame({ vendor, partner }));

/** Any game of up to three public states, with chances of where it goes and of ending. */
export const anyPublicGame: fc.Arbitrary<Game> = fc.integer({ min: 1, max: 3 }).chain((size) => {
  const name = fc.integer({ min: 0, max: size - 1 }).map((i) => `g${i}`);
  const next = fc.oneof(
    { weight: 3, arbitrary: name },
    {
      weight: 2,
      arbitrary: fc
        .tuple(name, name, anyChance, fc.constantFrom(1, 0.9))
        .map(([a, b, chance, stays]) => (a === b ? { [a]: stays } : { [a]: chance * stays, [b]: (1 - chance) * stays })),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const state = fc.record({
    payoffs: fc.record({ vendor: anyPayoffs, partner: anyPayoffs }),
    next: fc.record({ CC: next, CD: next, DC: next, DD: next }),
  });
  return fc
    .array(state, { minLength: size, maxLength: size })
    .map((states) => publicGame({ start: 'g0', states: Object.fromEntries(states.map((spec, i) => [`g${i}`, spec])) }));
});

const smallRate = fc.record({ C: fc.double({ min: 0, max: 0.4, noNaN: true }), D: fc.double({ min: 0, max: 0.4, noNaN: true }) });
const bothRates = fc.record({ vendor: smallRate, partner: smallRate });
const bothShares = (min: number): fc.Arbitrary<{ vendor: number; partner: number }> =>
  fc.record({ vendor: fc.double({ min, max: 1, noNaN: true }), partner: fc.double({ min, max: 1, noNaN: true }) });

/** Noise of both kinds, recall and discount, all unequal between the sides. */
export const anyConditions: fc.Arbitrary<Omit<ConditionOptions, 'length'>> = fc.record({
  game: anyGame,
  noise: fc.record({ execution: bothRates, perception: bothRates }),
  recall: bothShares(0),
  discount: bothShares(0.5),
});
