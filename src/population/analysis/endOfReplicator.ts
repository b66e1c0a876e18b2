import { meanFare, spread, writeFares } from '../fares.ts';
import type { Pools } from '../pools.ts';
import { pureFlow } from '../replicatorFlow.ts';

/** Rates and velocities, in units of payoff differences, that count as 0. */
const still = 1e-9;
const levelled = 1e-6;
/** Relative error of shares at a step, in units of the velocity: the way there need not be told, but the end must be reached. */
const error = 1e-3;
const coarsest = 1e-5;
const finest = 1e-12;

/**
 * Where the replicator equation leads from a state; null where it has not settled after a number of steps of the integrator.
 * Standing still is not enough, since the way may pass close by a rest point: no behaviour that was there at the start, however
 * rare by now, may still earn more than the mean. That is so at every end of a way from the inside (Hofbauer & Sigmund 1998,
 * theorem 7.2.1).
 */
export function endOfReplicator(pools: Pools, start: Float64Array, mostSteps: number): Float64Array | null {
  const unit = spread(pools);
  if (unit === 0) return start;
  const rates = new Float64Array(pools.total);
  let tolerance = coarsest;
  let flow = pureFlow(pools, start, tolerance);
  let before = 0;
  for (let wait = 1 / unit; before + flow.steps < mostSteps; wait = Math.min(2 * wait, 1e6 / unit)) {
    flow.advance(wait, mostSteps - before);
    writeRates(pools, flow.shares, rates);
    const fastest = rates.reduce((most, rate, i) => Math.max(most, Math.abs(flow.shares[i]! * rate)), 0) / unit;
    if (fastest <= still && rates.every((rate, i) => rate <= levelled * unit || start[i] === 0)) return flow.shares;
    const fitting = Math.min(coarsest, Math.max(finest, error * fastest));
    if (fitting > 10 * tolerance || fitting < tolerance / 10) {
      tolerance = fitting;
      before += flow.steps;
      flow = pureFlow(pools, flow.shares, tolerance);
    }
  }
  return null;
}

function writeRates(pools: Pools, state: Float64Array, rates: Float64Array): void {
  writeFares(pools, state, rates);
  for (const pool of pools.each) {
    const mean = meanFare(pool, state, rates);
    for (let i = pool.at; i < pool.at + pool.size; i++) rates[i] = rates[i]! - mean;
  }
}
