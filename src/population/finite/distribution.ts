import type { BothSides } from '../../core/index.ts';
import type { Counts } from './counts.ts';

/** How often one pool is found in each of its states in the long run. */
export interface Distribution {
  readonly states: readonly Counts[];
  /** Share of time in each state. */
  readonly chances: readonly number[];
  /** Mean share of each behaviour in the pool. */
  readonly shares: readonly number[];
}

/** How often two pools are found in each of their joint states in the long run. */
export interface PoolsDistribution {
  readonly states: readonly BothSides<Counts>[];
  /** Share of time in each joint state. */
  readonly chances: readonly number[];
  /** Mean share of each behaviour in its pool. */
  readonly shares: BothSides<readonly number[]>;
}

/** Puts states (the counts of each pool) and chances together; for one pool or two. */
export function distributionOf(states: readonly (readonly Counts[])[], chances: readonly number[]): Distribution | PoolsDistribution {
  const shares = (at: number): number[] => {
    const sums = states[0]![at]!.map(() => 0);
    states.forEach((pools, s) => {
      const size = pools[at]!.reduce((sum, count) => sum + count, 0);
      pools[at]!.forEach((count, i) => (sums[i]! += (chances[s]! * count) / size));
    });
    return sums;
  };
  return states[0]!.length === 1
    ? { states: states.map(([counts = []]) => counts), chances, shares: shares(0) }
    : {
        states: states.map(([vendor = [], partner = []]) => ({ vendor, partner })),
        chances,
        shares: { vendor: shares(0), partner: shares(1) },
      };
}
