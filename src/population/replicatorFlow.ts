import { type Field, dormandPrince } from './dormandPrince.ts';
import { meanFare, writeFares } from './fares.ts';
import type { Pools } from './pools.ts';
import { normalise } from './state.ts';

/** What rounding leaves of a logarithm, which may be large where a share is all but gone. */
const rounding = 1e-14;

/** A state that follows the replicator equation. */
export interface Flow {
  /** The shares now. */
  readonly shares: Float64Array;
  /** Lets time pass; less of it where the integrator's steps reach `limit`. */
  advance(duration: number, limit?: number): void;
  /** Steps of the integrator so far. */
  readonly steps: number;
}

/**
 * The replicator equation without mutation, in the logarithms of shares: there it reads d/dt log xᵢ = fᵢ − f̄, so shares
 * stay positive and sum to 1 whatever the step, small shares keep their relative precision, and the surroundings of a
 * pure population cost hardly a step. `tolerance` is the relative error of each share at a step.
 */
export function pureFlow(pools: Pools, start: Float64Array, tolerance: number): Flow {
  const shares = Float64Array.from(start);
  const logs = shares.map(Math.log);
  const trial = new Float64Array(pools.total);
  const field: Field = (state, derivative) => {
    exponentiate(pools, state, trial);
    writeFares(pools, trial, derivative);
  };
  const integrator = dormandPrince(field, pools.total, { absolute: tolerance, relative: rounding });
  return {
    shares,
    advance: (duration, limit) => {
      integrator.advance(logs, duration, limit);
      exponentiate(pools, logs, shares);
      for (const { at, size } of pools.each) {
        const top = largest(logs, at, size);
        for (let i = at; i < at + size; i++) logs[i] = logs[i]! - top;
      }
    },
    get steps() {
      return integrator.steps;
    },
  };
}

/** The replicator equation with mutation, ẋᵢ = xᵢ (fᵢ − f̄) + μ (1/n − xᵢ), in the shares themselves: absent behaviours appear. */
export function mutatingFlow(pools: Pools, start: Float64Array, mutation: number, tolerance: number): Flow {
  const shares = Float64Array.from(start);
  const field: Field = (state, derivative) => writeVelocity(pools, state, mutation, derivative);
  const allowed = (state: Float64Array): boolean => state.every((share) => share >= 0);
  const integrator = dormandPrince(field, pools.total, { absolute: tolerance * 1e-6, relative: tolerance, allowed });
  return {
    shares,
    advance: (duration, limit) => {
      integrator.advance(shares, duration, limit);
      normalise(pools, shares);
    },
    get steps() {
      return integrator.steps;
    },
  };
}

/**
 * Writes ẋᵢ = xᵢ (fᵢ − f̄) + μ (1/n − xᵢ). Shares that do not quite sum to 1 keep their sum, where f̄ taken as if they did
 * would drive them off the simplex wherever payoffs are negative.
 */
export function writeVelocity(pools: Pools, state: Float64Array, mutation: number, velocity: Float64Array): void {
  writeFares(pools, state, velocity);
  for (const pool of pools.each) {
    const { at, size } = pool;
    let sum = 0;
    for (let i = at; i < at + size; i++) sum += state[i]!;
    const mean = meanFare(pool, state, velocity) / sum;
    for (let i = at; i < at + size; i++) velocity[i] = state[i]! * (velocity[i]! - mean) + mutation * (sum / size - state[i]!);
  }
}

function exponentiate({ each }: Pools, logs: Float64Array, shares: Float64Array): void {
  for (const { at, size } of each) {
    const top = largest(logs, at, size);
    let sum = 0;
    for (let i = at; i < at + size; i++) sum += shares[i] = Math.exp(logs[i]! - top);
    for (let i = at; i < at + size; i++) shares[i] = shares[i]! / sum;
  }
}

function largest(values: Float64Array, at: number, size: number): number {
  let most = -Infinity;
  for (let i = at; i < at + size; i++) most = Math.max(most, values[i]!);
  return most;
}
