import { EigenvalueDecomposition } from 'ml-matrix';
import { faresIn, meanFare } from '../fares.ts';
import type { Pool, Pools } from '../pools.ts';

/** A rate at which a small disturbance grows (positive real part) or dies; with an imaginary part it also turns. */
export interface Eigenvalue {
  readonly re: number;
  readonly im: number;
}

/**
 * The Jacobian of the replicator equation at a state, on the simplex: in the coordinates x₁ … xₙ₋₁ of each pool, the last
 * share being what is left.
 */
export function jacobian(pools: Pools, state: Float64Array): number[][] {
  const fares = faresIn(pools, state);
  const full = pools.each.flatMap((pool) => rowsOf(pool, pools.total, state, fares));
  const kept = pools.each.flatMap((pool) =>
    Array.from({ length: pool.size - 1 }, (_, i) => ({ at: pool.at + i, last: pool.at + pool.size - 1 })),
  );
  return kept.map(({ at: row }) => kept.map(({ at: column, last }) => full[row]![column]! - full[row]![last]!));
}

function rowsOf(pool: Pool, total: number, state: Float64Array, fares: Float64Array): number[][] {
  const { at, size, facing, width, payoffs } = pool;
  const mean = meanFare(pool, state, fares);
  // How the mean payoff of this pool moves with each share: through who is there, and through whom they meet.
  const slope = new Float64Array(total);
  for (let i = 0; i < size; i++) slope[at + i] = fares[at + i]!;
  for (let j = 0; j < width; j++) {
    for (let i = 0; i < size; i++) slope[facing + j] = slope[facing + j]! + state[at + i]! * payoffs[i * width + j]!;
  }
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: total }, (__, k) => {
      const met = k >= facing && k < facing + width ? payoffs[i * width + k - facing]! : 0;
      return (k === at + i ? fares[at + i]! - mean : 0) + state[at + i]! * (met - slope[k]!);
    }),
  );
}

/** The eigenvalues of a square matrix, the fastest growing first. */
export function eigenvaluesOf(matrix: readonly (readonly number[])[]): Eigenvalue[] {
  if (matrix.length === 0) return [];
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(matrix.map((row) => [...row]));
  return realEigenvalues.map((re, i) => ({ re, im: imaginaryEigenvalues[i]! })).sort((a, b) => b.re - a.re || b.im - a.im);
}
