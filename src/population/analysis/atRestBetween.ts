import { spread } from '../fares.ts';
import type { Pools } from '../pools.ts';
import { writeVelocity } from '../replicatorFlow.ts';

/** Velocity, in units of payoff differences, that counts as rest between two ends known to nine digits. */
const still = 1e-6;

/**
 * Whether everything between two rest points of the replicator equation is at rest. Each velocity is a polynomial of degree
 * three along the way and vanishes at both ends, so that two more places decide.
 */
export function atRestBetween(pools: Pools): (a: Float64Array, b: Float64Array) => boolean {
  const most = still * spread(pools);
  const velocity = new Float64Array(pools.total);
  return (a, b) =>
    [0.3, 0.6].every((way) => {
      writeVelocity(
        pools,
        a.map((share, i) => share + way * (b[i]! - share)),
        0,
        velocity,
      );
      return velocity.every((change) => Math.abs(change) <= most);
    });
}
