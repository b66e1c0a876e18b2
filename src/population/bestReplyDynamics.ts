import { knownOptions } from './knownOptions.ts';
import { bestOf, toleranceFor } from './bestReplies.ts';
import { enterAt } from './enter.ts';
import { writeFares } from './fares.ts';
import type { Pools } from './pools.ts';
import { explore, toShares } from './state.ts';
import type { AnyTables, SharesOf } from './tables.ts';

/** How best replies spread. */
export interface BestReplyDynamicsOptions {
  /** Share ι of each pool that does not review at a step. Default 0.9. */
  readonly inertia?: number;
  /** Share μ that takes up any behaviour at a step. Default 0. */
  readonly exploration?: number;
  /** Who reviews and finds several best replies takes one at random (`'split'`), or keeps the own one where it is among them (`'stay'`). Default `'split'`. */
  readonly ties?: 'split' | 'stay';
  /** Payoff a round by which two behaviours may differ and still tie. Default 1e-10 of the largest payoff in size. */
  readonly tolerance?: number;
}

/**
 * Best-reply dynamics with inertia, in one pool or in two that review at once:
 *
 *     x ← (1 − μ) [ι x + (1 − ι) b(x)] + μ / n
 *
 * where b(x) is the best reply to the shares as they are; {@link bestReplies} tells which behaviours tie there. As long as
 * the best reply stays the same, steps with inertia e^(−h) follow the continuous dynamics ẋ ∈ b(x) − x of Gilboa & Matsui
 * (1991) over time h exactly; where it changes within a step, the change is noticed at the end of the step. Yields the
 * shares after each step, without end.
 *
 * @throws InputError listing every bad table, share and option.
 * @example
 * const pool = bestReplyDynamics([[3, 0], [5, 1]], [0.9, 0.1], { inertia: 0.5 });
 * pool.next().value; // [0.45, 0.55]
 */
export function bestReplyDynamics<P extends AnyTables>(
  payoffs: P,
  start: SharesOf<P>,
  options: BestReplyDynamicsOptions = {},
): Generator<SharesOf<P>, never, void> {
  const {
    inertia = 0.9,
    exploration = 0,
    ties = 'split',
    tolerance,
  } = knownOptions(options, ['inertia', 'exploration', 'ties', 'tolerance']);
  const { pools, state } = enterAt(payoffs, start, 'start', (problems) => {
    problems.chance('inertia', inertia);
    problems.chance('exploration', exploration);
    if (ties !== 'split' && ties !== 'stay')
      problems.add({ path: 'ties', message: 'no such rule', received: ties, expected: "'split' or 'stay'" });
    if (tolerance !== undefined) problems.number('tolerance', tolerance, 0);
  });
  return reviews<P>(pools, state, { inertia, exploration, ties, tolerance: toleranceFor(pools, tolerance) });
}

function* reviews<P extends AnyTables>(
  pools: Pools,
  state: Float64Array,
  { inertia, exploration, ties, tolerance }: Required<BestReplyDynamicsOptions>,
): Generator<SharesOf<P>, never, void> {
  const fares = new Float64Array(pools.total);
  for (;;) {
    writeFares(pools, state, fares);
    for (const pool of pools.each) {
      const best = bestOf(pool, fares, tolerance);
      const own = state.subarray(pool.at, pool.at + pool.size);
      const settled = ties === 'stay' ? best.map((i) => own[i]!) : best.map(() => 0);
      const moving = (1 - settled.reduce((sum, share) => sum + share, 0)) / best.length;
      for (let i = 0; i < pool.size; i++) own[i] = inertia * own[i]!;
      best.forEach((i, k) => (own[i] = own[i]! + (1 - inertia) * (settled[k]! + moving)));
    }
    explore(pools, state, exploration);
    yield toShares<P>(pools, state);
  }
}
