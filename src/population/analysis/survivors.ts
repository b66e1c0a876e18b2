import type { BothSides } from '../../core/index.ts';

/** Shares of one pool or of two, whatever the tables. */
export type SomeShares = readonly number[] | BothSides<readonly number[]>;

/** Shares at least this large count as present, where nothing else is said. */
export const present = 1e-4;

/** The behaviours that hold at least a share of their pool, by their places. */
export function survivors(shares: readonly number[], least?: number): number[];
/** The behaviours of each side that hold at least a share of their pool, by their places. */
export function survivors(shares: BothSides<readonly number[]>, least?: number): BothSides<number[]>;
export function survivors(shares: SomeShares, least?: number): number[] | BothSides<number[]>;
export function survivors(shares: SomeShares, least = present): number[] | BothSides<number[]> {
  const holding = (pool: readonly number[]): number[] => pool.flatMap((share, i) => (share >= least ? [i] : []));
  return 'vendor' in shares ? { vendor: holding(shares.vendor), partner: holding(shares.partner) } : holding(shares);
}
