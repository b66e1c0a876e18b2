import { knownOptions } from './knownOptions.ts';
import { type Field, dormandPrince } from './dormandPrince.ts';
import { enterAt } from './enter.ts';
import { writeFares } from './fares.ts';
import type { Pools } from './pools.ts';
import { explore, normalise, toShares } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** How the logit dynamics run. */
export interface LogitOptions {
  /** Rationality λ: one over the payoff difference that multiplies the odds by e. 0 chooses blindly. Default 5. */
  readonly rationality?: number;
  /** Share μ of those who review that takes up any behaviour instead. Default 0. */
  readonly exploration?: number;
  /** Time flows, or one review follows the other. Default `'continuous'`. */
  readonly mode?: 'continuous' | 'discrete';
  /** Continuous: time between two yields; one is the mean time to a person's next review. Default 1. */
  readonly step?: number;
  /** Discrete: share of each pool that does not review at a step. Default 0.9. */
  readonly inertia?: number;
}

const tolerance = 1e-10;

/**
 * The logit dynamics, or smoothed best replies (Fudenberg & Levine 1998, chapter 4), in one pool or in two:
 *
 *     continuous   ẋ = (1 − μ) L(x) + μ / n − x
 *     discrete     x ← ι x + (1 − ι) [(1 − μ) L(x) + μ / n]          Lᵢ(x) = exp(λ fᵢ) / Σⱼ exp(λ fⱼ)
 *
 * where fᵢ is what behaviour i earns a round, on average, against the pool it meets. Without exploration the rest points
 * are the logit quantal response equilibria (McKelvey & Palfrey 1995). Yields the shares after each step, without end.
 *
 * @throws InputError listing every bad table, share and option.
 * @example
 * const pool = logit([[1, 0], [0, 1]], [0.9, 0.1], { rationality: 0 });
 * pool.next().value; // [0.647…, 0.352…]: blind choice leads to one half
 */
export function logit<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  options: LogitOptions = {},
): Generator<SharesOf<P>, never, void> {
  const {
    rationality = 5,
    exploration = 0,
    mode = 'continuous',
    step = 1,
    inertia = 0.9,
  } = knownOptions(options, ['rationality', 'exploration', 'mode', 'step', 'inertia']);
  const { pools, state } = enterAt(payoffs, start, 'start', (problems) => {
    problems.number('rationality', rationality, 0);
    problems.chance('exploration', exploration);
    if (mode !== 'continuous' && mode !== 'discrete') {
      problems.add({ path: 'mode', message: 'no such mode', received: mode, expected: "'continuous' or 'discrete'" });
    }
    if (problems.number('step', step, 0) && step === 0) {
      problems.add({ path: 'step', message: 'no time would pass', received: step, expected: 'a positive number' });
    }
    problems.chance('inertia', inertia);
  });
  const choose: Field = (shares, choice) => {
    writeFares(pools, shares, choice);
    soften(pools, choice, rationality);
    explore(pools, choice, exploration);
  };
  return mode === 'continuous' ? flowing<P>(pools, state, choose, step) : reviewing<P>(pools, state, choose, inertia);
}

function* flowing<P extends AnyTables>(
  pools: Pools,
  state: Float64Array,
  choose: Field,
  step: number,
): Generator<SharesOf<P>, never, void> {
  const field: Field = (shares, velocity) => {
    choose(shares, velocity);
    for (let i = 0; i < velocity.length; i++) velocity[i] = velocity[i]! - shares[i]!;
  };
  const integrator = dormandPrince(field, pools.total, { absolute: tolerance, relative: 0 });
  for (;;) {
    integrator.advance(state, step);
    normalise(pools, state);
    yield toShares<P>(pools, state);
  }
}

function* reviewing<P extends AnyTables>(
  pools: Pools,
  state: Float64Array,
  choose: Field,
  inertia: number,
): Generator<SharesOf<P>, never, void> {
  const choice = new Float64Array(pools.total);
  for (;;) {
    choose(state, choice);
    for (let i = 0; i < state.length; i++) state[i] = inertia * state[i]! + (1 - inertia) * choice[i]!;
    yield toShares<P>(pools, state);
  }
}

function soften({ each }: Pools, fares: Float64Array, rationality: number): void {
  for (const { at, size } of each) {
    const own = fares.subarray(at, at + size);
    const most = own.reduce((best, fare) => Math.max(best, fare), -Infinity);
    let sum = 0;
    for (let i = 0; i < size; i++) sum += own[i] = Math.exp(rationality * (own[i]! - most));
    for (let i = 0; i < size; i++) own[i] = own[i]! / sum;
  }
}
