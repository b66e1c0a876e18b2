import { bestOf, toleranceFor } from '../bestReplies.ts';
import { enter } from '../enter.ts';
import { faresIn } from '../fares.ts';
import { type Pools, listed } from '../pools.ts';
import type { AnyTables } from '../tables.ts';
import { drifters } from './drifters.ts';
import { type RestPoint, restPoints } from './restPoints.ts';
import { stabilityOf } from './stabilityOf.ts';

/**
 * The evolutionarily stable sets among the sets of rest points: drift may lead about within one, but not out of it, and
 * whatever is outside dies out near it (Thomas 1985; in two pools strict equilibrium sets, Balkenborg 1994; Balkenborg &
 * Schlag 2001). A single evolutionarily stable point is such a set. Convex sets are found, each decided at its corners; sets
 * that are a union of several lines or faces are not put together.
 *
 * @throws InputError as {@link restPoints}.
 * @example
 * // Two ways to cooperate that cannot be told apart, and a third behaviour that loses to both.
 * evolutionarilyStableSets([[3, 3, 1], [3, 3, 1], [2, 2, 0]]).map(({ support }) => support); // [[0, 1]]
 */
export function evolutionarilyStableSets<P extends AnyTables>(payoffs: P): RestPoint<P>[] {
  const pools = enter(payoffs);
  // As far as equations solved in floating point can tell.
  const tolerance = 100 * toleranceFor(pools);
  return restPoints(payoffs).filter(
    (rest) => rest.nash && cornersOf(pools, rest).every((corner) => staysInside(pools, rest, corner, tolerance)),
  );
}

function cornersOf<P extends AnyTables>(pools: Pools, { corners }: RestPoint<P>): Float64Array[] {
  const [first, second] = listed<P, readonly (readonly number[])[]>(pools, corners);
  if (second === undefined) return first!.map((shares) => Float64Array.from(shares));
  return first!.flatMap((vendor) => second.map((partner) => Float64Array.from([...vendor, ...partner])));
}

function staysInside<P extends AnyTables>(pools: Pools, rest: RestPoint<P>, corner: Float64Array, tolerance: number): boolean {
  const { kind } = stabilityOf(pools, corner, tolerance);
  if (kind === 'none') return false;
  if (kind !== 'neutrally-stable') return true;
  return drifted(pools, corner, tolerance).every((state) => belongs(pools, rest, state, tolerance));
}

/** Where drift leads from a corner. */
function drifted(pools: Pools, corner: Float64Array, tolerance: number): Float64Array[] {
  const fares = faresIn(pools, corner);
  const best = pools.each.map((pool) => bestOf(pool, fares, tolerance));
  if (pools.each.length === 1) {
    const used = best[0]!.filter((i) => corner[i]! > 0);
    const level = drifters(pools.each[0]!, corner, { best: best[0]!, used }).filter(({ gain }) => gain >= -tolerance);
    return level.map(({ shares }) => Float64Array.from(shares));
  }
  return pools.each.flatMap(({ at, size }, k) =>
    best[k]!.map((reply) => corner.map((share, place) => (place < at || place >= at + size ? share : Number(place === at + reply)))),
  );
}

function belongs<P extends AnyTables>(pools: Pools, { support }: RestPoint<P>, state: Float64Array, tolerance: number): boolean {
  const supports = listed<P, readonly number[]>(pools, support);
  const fares = faresIn(pools, state);
  return pools.each.every(({ at, size }, k) => {
    const inside = supports[k]!;
    const earned = inside.map((i) => fares[at + i]!);
    const absent = Array.from({ length: size }, (_, i) => i).filter((i) => !inside.includes(i));
    return absent.every((i) => state[at + i] === 0) && Math.max(...earned) - Math.min(...earned) <= tolerance;
  });
}
