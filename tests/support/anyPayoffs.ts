import fc from 'fast-check';
import type { Payoffs } from '../../src/games/index.ts';

/** Whole payoffs in any order, ties included. */
export const anyPayoffs: fc.Arbitrary<Payoffs> = fc.record({
  T: fc.integer({ min: -5, max: 10 }),
  R: fc.integer({ min: -5, max: 10 }),
  P: fc.integer({ min: -5, max: 10 }),
  S: fc.integer({ min: -5, max: 10 }),
});

/** Whole payoffs with T > R > P > S. */
export const anyDilemma: fc.Arbitrary<Payoffs> = fc
  .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([S, fear, concord, greed]) => ({ S, P: S + fear, R: S + fear + concord, T: S + fear + concord + greed }));
