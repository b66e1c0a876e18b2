import type { BothSides } from '../core/index.ts';

/** What one pool earns when it meets its own kind: `a[i][j]` is what behaviour i earns a round against behaviour j. Square, finite. */
export type PayoffTable = readonly (readonly number[])[];

/** Payoff tables of two pools: `vendor[i][j]` is what vendor behaviour i earns a round from partner behaviour j, `partner[i][j]` what j earns there. */
export type PayoffTables = BothSides<PayoffTable>;

/** Payoffs of one pool or of two. */
export type AnyTables = PayoffTable | PayoffTables;

/** One value for the pool, or one for each side where there are two pools. */
export type EachPool<P extends AnyTables, T> = P extends PayoffTables ? BothSides<T> : T;

/** Shares of the behaviours on each side, in the order of the payoff tables. */
export type Shares = BothSides<readonly number[]>;

/** Shares of the behaviours, in the order of the payoff tables: a list for one pool, {@link Shares} for two. They sum to 1 in each pool. */
export type SharesOf<P extends AnyTables> = EachPool<P, readonly number[]>;
