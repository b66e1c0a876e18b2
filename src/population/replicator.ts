import { knownOptions } from './knownOptions.ts';
import { enterAt } from './enter.ts';
import { type Flow, mutatingFlow, pureFlow } from './replicatorFlow.ts';
import { generations } from './reproduction.ts';
import type { Pools } from './pools.ts';
import { toShares } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** How the replicator equation runs. */
export interface ReplicatorOptions {
  /** Time flows, or one generation follows the other. Default `'continuous'`. */
  readonly mode?: 'continuous' | 'discrete';
  /** Continuous: time between two yields, in rounds over a unit of payoff. Default 1. */
  readonly step?: number;
  /** Continuous: error allowed in each share at a step, relative to it. Default 1e-9. */
  readonly tolerance?: number;
  /** Discrete: fitness everybody has before any payoff. Default 0. */
  readonly background?: number;
  /** Rate (continuous) or share (discrete) μ at which behaviours change into any. Default 0. */
  readonly mutation?: number;
}

/**
 * The replicator equation of one pool (Taylor & Jonker 1978) or of two (Taylor 1979; Schuster & Sigmund 1981):
 *
 *     continuous   ẋᵢ = xᵢ (fᵢ − f̄) + μ (1/n − xᵢ)
 *     discrete     xᵢ ← (1 − μ) xᵢ (c + fᵢ) / (c + f̄) + μ / n      (Maynard Smith 1982, appendix D; c the background)
 *
 * where fᵢ is what behaviour i earns a round, on average, against the pool it meets, and f̄ the mean of its own pool.
 * Mutation is that of Bomze & Bürger (1995): it leaves the equation blind to constants added to payoffs. Time is
 * integrated by Dormand–Prince steps of order 5 with error control. Yields the shares after each step, without end.
 *
 * @throws InputError listing every bad table, share and option; in discrete mode also where a fitness c + fᵢ is negative.
 * @example
 * const pool = replicator([[3, 0], [5, 1]], [0.5, 0.5], { step: 2 });
 * pool.next().value; // shares at time 2
 */
export function replicator<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  options: ReplicatorOptions = {},
): Generator<SharesOf<P>, never, void> {
  const {
    mode = 'continuous',
    step = 1,
    tolerance = 1e-9,
    background = 0,
    mutation = 0,
  } = knownOptions(options, ['mode', 'step', 'tolerance', 'background', 'mutation']);
  const { pools, state } = enterAt(payoffs, start, 'start', (problems) => {
    if (mode !== 'continuous' && mode !== 'discrete') {
      problems.add({ path: 'mode', message: 'no such mode', received: mode, expected: "'continuous' or 'discrete'" });
    }
    if (problems.number('step', step, 0) && step === 0) {
      problems.add({ path: 'step', message: 'no time would pass', received: step, expected: 'a positive number' });
    }
    problems.number('tolerance', tolerance, 1e-14, 0.1);
    problems.number('background', background);
    if (mode === 'discrete') problems.chance('mutation', mutation);
    else problems.number('mutation', mutation, 0);
  });
  if (mode === 'discrete') {
    const remedy = 'give a background fitness that makes up for the lowest payoff';
    return generations<P>(pools, state, { fitness: (payoff) => background + payoff, mutation, remedy });
  }
  const flow = mutation === 0 ? pureFlow(pools, state, tolerance) : mutatingFlow(pools, state, mutation, tolerance);
  return passing<P>(pools, flow, step);
}

function* passing<P extends AnyTables>(pools: Pools, flow: Flow, step: number): Generator<SharesOf<P>, never, void> {
  for (;;) {
    flow.advance(step);
    yield toShares<P>(pools, flow.shares);
  }
}
