import { knownOptions } from './knownOptions.ts';
import { enter, enterAt } from './enter.ts';
import { eachPool } from './pools.ts';
import { writeVelocity } from './replicatorFlow.ts';
import { toShares, toState } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/**
 * The gradient of selection at shares: the right-hand side of the replicator equation, ẋᵢ = xᵢ (fᵢ − f̄) + μ (1/n − xᵢ).
 *
 * @param mutation - Rate μ. Default 0.
 * @throws InputError listing every bad table, share and option.
 * @example
 * velocity([[3, 0], [5, 1]], [0.5, 0.5]); // [-0.375, 0.375]
 */
export function velocity<P extends AnyTables>(payoffs: P, shares: SharesOf<P>, mutation = 0): SharesOf<P> {
  const { pools, state } = enterAt(payoffs, shares, 'shares', (problems) => problems.number('mutation', mutation, 0));
  const rates = new Float64Array(pools.total);
  writeVelocity(pools, state, mutation, rates);
  return toShares<P>(pools, rates);
}

/** The gradient of selection at one place. */
export interface GradientSample<P extends AnyTables> {
  readonly shares: SharesOf<P>;
  /** Change of each share in a unit of time. */
  readonly velocity: SharesOf<P>;
}

/** How a gradient is sampled. */
export interface GradientOptions {
  /** Steps along each edge of a pool's simplex. Default 100 for one pool of two behaviours, 20 for three, 10 otherwise. */
  readonly divisions?: number;
  /** Rate μ at which behaviours change into any. Default 0. */
  readonly mutation?: number;
}

const most = 1e6;

/**
 * The gradient of selection all over the pools, on an even lattice of shares: with two behaviours its profile along the
 * share of the first from 0 to 1, with three a vector field on the triangle. See {@link velocity}.
 *
 * @throws InputError listing every bad table and option, or where there would be more than a million samples.
 */
export function selectionGradient<P extends AnyTables>(payoffs: P, options: GradientOptions = {}): GradientSample<P>[] {
  const { mutation = 0 } = knownOptions(options, ['divisions', 'mutation']);
  let divisions = options.divisions ?? 10;
  const pools = enter(payoffs, (problems, sizes) => {
    divisions = options.divisions ?? (sizes.length === 1 ? ([100, 100, 100, 20][sizes[0]!] ?? 10) : 10);
    problems.number('mutation', mutation, 0);
    if (!problems.whole('divisions', divisions, 1)) return;
    const samples = sizes.reduce((product, size) => product * latticeSize(size, divisions), 1);
    if (samples > most)
      problems.add({
        path: 'divisions',
        message: `would make ${samples} samples`,
        received: divisions,
        expected: `at most ${most} samples`,
      });
  });
  const lattices = pools.each.map(({ size }) => lattice(size, divisions));
  const velocityAt = new Float64Array(pools.total);
  return product(lattices).map((point) => {
    const shares = eachPool<P, readonly number[]>(pools, (_, k) => point[k]!);
    writeVelocity(pools, toState<P>(pools, shares), mutation, velocityAt);
    return { shares, velocity: toShares<P>(pools, velocityAt) };
  });
}

/** All shares of `size` behaviours in steps of one in `divisions`; the first share grows slowest. */
function lattice(size: number, divisions: number): number[][] {
  const counts = (places: number, left: number): number[][] =>
    places === 1
      ? [[left]]
      : Array.from({ length: left + 1 }, (_, first) => counts(places - 1, left - first).map((rest) => [first, ...rest])).flat();
  return counts(size, divisions).map((point) => point.map((count) => count / divisions));
}

function latticeSize(size: number, divisions: number): number {
  let count = 1;
  for (let k = 1; k < size; k++) count = (count * (divisions + k)) / k;
  return Math.round(count);
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((points, list) => points.flatMap((point) => list.map((item) => [...point, item])), [[]]);
}
