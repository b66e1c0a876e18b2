import { toleranceFor } from '../bestReplies.ts';
import { enter } from '../enter.ts';
import { spread } from '../fares.ts';
import { type Pools, eachPool } from '../pools.ts';
import { writeVelocity } from '../replicatorFlow.ts';
import { toState } from '../state.ts';
import type { AnyTables, EachPool, SharesOf } from '../tables.ts';
import { equalisers } from './equalisers.ts';
import { type Eigenvalue, eigenvaluesOf, jacobian } from './jacobian.ts';
import { rankOf } from './linearSystem.ts';
import { type Stability, stabilityAt } from './stabilityAt.ts';
import { stabilityOf } from './stabilityOf.ts';
import { subsets } from './subsets.ts';

/** A place where the replicator equation stands still, or a whole set of such places over the same behaviours. */
export interface RestPoint<P extends AnyTables> {
  /** The shares there; the centre of the set where it is not a single point. */
  readonly shares: SharesOf<P>;
  /** The behaviours that are present, by their places in the table. */
  readonly support: EachPool<P, readonly number[]>;
  /** Corners of the set of rest points with this support: every mix of them is one. A single corner is a single point. */
  readonly corners: EachPool<P, readonly (readonly number[])[]>;
  /** Dimension of that set: 0 for a point, 1 for a line. */
  readonly dimension: number;
  /** Whether no behaviour, present or absent, would earn more than the mean. */
  readonly nash: boolean;
  /** How small disturbances of `shares` grow or die, the fastest growing first: eigenvalues of the Jacobian on the simplex, per unit of time. */
  readonly eigenvalues: readonly Eigenvalue[];
  readonly stability: Stability;
  /** Largest change of a share there by the equation, per unit of time: what substitution leaves. */
  readonly residual: number;
}

/** Largest number of behaviours of one pool, and of each of two. */
const most = [8, 6] as const;

/**
 * All rest points of the replicator equation without mutation: for every set of behaviours, the mixes of all of them at
 * which they earn the same (support enumeration with linear equations). In two pools the mix of each side makes the other
 * side's behaviours earn the same. Each is verified by substitution, and judged by the eigenvalues of the Jacobian
 * (Hofbauer & Sigmund 1998, chapters 7 and 10); where those leave it open in one pool, by evolutionary stability.
 *
 * @returns The pure populations first, then mixes of two behaviours, and so on.
 * @throws InputError listing everything bad in the tables, or where there are more than 8 behaviours in one pool or 6 in one of two.
 * @example
 * restPoints([[3, 0.5], [2.5, 1]]).map(({ shares, stability }) => [shares, stability]);
 * // [[[1, 0], 'stable'], [[0, 1], 'stable'], [[0.5, 0.5], 'unstable']]
 */
export function restPoints<P extends AnyTables>(payoffs: P): RestPoint<P>[] {
  const pools = enter(payoffs, (problems, sizes) => {
    const limit = most[sizes.length - 1] ?? 0;
    sizes.forEach((size) => {
      if (size > limit)
        problems.add({
          path: 'payoffs',
          message: 'too many behaviours to look at all their sets',
          received: size,
          expected: `at most ${limit}`,
        });
    });
  });
  const supports = pools.each.map(({ size }) => subsets(Array.from({ length: size }, (_, i) => i)));
  if (pools.each.length === 1) return supports[0]!.flatMap((support) => restOn<P>(pools, [support]));
  const pairs = supports[0]!.flatMap((vendor) => supports[1]!.map((partner) => [vendor, partner]));
  return pairs.sort((a, b) => a.flat().length - b.flat().length).flatMap((pair) => restOn<P>(pools, pair));
}

function restOn<P extends AnyTables>(pools: Pools, supports: readonly (readonly number[])[]): RestPoint<P>[] {
  // The mix of one pool makes the behaviours of the pool it meets earn the same; a single pool meets itself.
  const facing = pools.each.length === 1 ? [0] : [1, 0];
  const corners: number[][][] = [];
  for (const [k, support] of supports.entries()) {
    const other = facing[k]!;
    const found = equalisers(pools.each[other]!, supports[other]!, support);
    if (!support.every((i) => found.some((corner) => corner[i]! > 0))) return [];
    corners.push(found);
  }
  const centres = corners.map((found) => found[0]!.map((_, i) => found.reduce((sum, corner) => sum + corner[i]!, 0) / found.length));
  const shares = eachPool<P, readonly number[]>(pools, (_, k) => centres[k]!);
  const state = toState<P>(pools, shares);
  const velocity = new Float64Array(pools.total);
  writeVelocity(pools, state, 0, velocity);
  const eigenvalues = eigenvaluesOf(jacobian(pools, state));
  // Equal within what a substitution leaves, which is more than the rounding of the table.
  const evolutionary = stabilityOf<P>(pools, state, 100 * toleranceFor(pools));
  return [
    {
      shares,
      support: eachPool<P, readonly number[]>(pools, (_, k) => supports[k]!),
      corners: eachPool<P, readonly (readonly number[])[]>(pools, (_, k) => corners[k]!),
      dimension: corners.reduce(
        (sum, found) => sum + rankOf(found.slice(1).map((corner) => corner.map((share, i) => share - found[0]![i]!))),
        0,
      ),
      nash: evolutionary.nash,
      eigenvalues,
      stability: stabilityAt(eigenvalues, spread(pools), pools.each.length === 1 ? evolutionary.kind : undefined),
      residual: velocity.reduce((largest, change) => Math.max(largest, Math.abs(change)), 0),
    },
  ];
}
