import { type BothSides, Problems, bothSides, sides } from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../conditions/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import { type Chain, meanOverOutcomes, valueAfter } from './chain.ts';
import { chainOf } from './chainOf.ts';
import { longRun } from './longRun.ts';
import { survivalOf } from './occupancy.ts';
import { potentials } from './potentials.ts';
import { payoffRewards } from './rewards.ts';
import { solveRight } from './stateReduction.ts';
import { factorise } from './visits.ts';
import { dot } from './vectors.ts';

/** How far match scores scatter, without sampling. */
export interface ScoreVariance {
  /** Variance of a match's total score; null for the long run without discount, which has no total. */
  readonly total: BothSides<number | null>;
  /**
   * Limit of rounds × the variance of the mean payoff a round (Kemeny & Snell 1960, chapter 4), for the long run
   * only; null elsewhere, and where the opening decides for ever which of several long runs a pair ends up in.
   */
  readonly perRound: BothSides<number | null>;
}

/**
 * Variance of the score of one match: the standard error of a mean over n matches is √(variance / n), so pilots can
 * be planned and samples judged before any is drawn.
 *
 * @throws InputError as `expectMatch`.
 * @example
 * scoreVariance(strategy('random'), strategy('random'), { length: { rounds: 200 } }).total.vendor; // 737.5
 */
export function scoreVariance(vendor: Strategy, partner: Strategy, options: ConditionOptions = {}): ScoreVariance {
  const problems = new Problems();
  const pair = { vendor, partner };
  for (const side of sides) checkStrategy(problems, side, pair[side]);
  const conditions = readConditions(options, problems, []);
  problems.throwIfAny();
  const chain = chainOf(pair, conditions);
  const rewards = payoffRewards(chain, conditions.game);
  const endless = 'rounds' in conditions.length && conditions.length.rounds === Infinity;
  return {
    total: bothSides((side) =>
      endless && conditions.discount[side] === 1 ? null : totalVariance(chain, rewards[side], conditions, conditions.discount[side]),
    ),
    perRound: bothSides((side) => (endless ? asymptoticVariance(chain, rewards[side]) : null)),
  };
}

function totalVariance(chain: Chain, reward: Float64Array, { length }: Conditions, discount: number): number {
  const moments =
    'rounds' in length && length.rounds < Infinity
      ? overRounds(chain, reward, length.rounds, discount)
      : stationary(chain, reward, 'continuation' in length ? length.continuation : 1, discount);
  const first = dot(chain.start, moments.first);
  return Math.max(0, dot(chain.start, moments.second) - first * first);
}

interface Moments {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** First and second moment of what is still to come, where that does not depend on the round. */
function stationary(chain: Chain, reward: Float64Array, continuation: number, discount: number): Moments {
  const first = solveRight(factorise(chain, survivalOf(continuation, discount)), meanOverOutcomes(chain, reward));
  const now = secondMomentNow(chain, reward, first, continuation * discount);
  return { first, second: solveRight(factorise(chain, survivalOf(continuation, discount ** 2)), now) };
}

function overRounds(chain: Chain, reward: Float64Array, rounds: number, discount: number): Moments {
  let first = new Float64Array(chain.size);
  let second = new Float64Array(chain.size);
  const mean = meanOverOutcomes(chain, reward);
  for (let round = 0; round < rounds; round++) {
    const now = secondMomentNow(chain, reward, first, discount);
    const nextFirst = meanOverOutcomes(chain, valueAfter(chain, first));
    const nextSecond = meanOverOutcomes(chain, valueAfter(chain, second));
    first = nextFirst.map((value, i) => mean[i]! + discount * value) as Float64Array<ArrayBuffer>;
    second = nextSecond.map((value, i) => now[i]! + discount ** 2 * value) as Float64Array<ArrayBuffer>;
  }
  return { first, second };
}

/** E[r² + 2 r g S′] by state, where S′ is what is to come and g its weight. */
function secondMomentNow(chain: Chain, reward: Float64Array, first: Float64Array, weight: number): Float64Array {
  const after = valueAfter(chain, first);
  return meanOverOutcomes(
    chain,
    reward.map((r, k) => r * r + 2 * r * weight * after[k]!),
  );
}

function asymptoticVariance(chain: Chain, reward: Float64Array): number | null {
  const { shares, lasting } = longRun(chain);
  const found = potentials(chain, shares, meanOverOutcomes(chain, reward));
  if (found === null || lasting < 1 - 1e-12) return null;
  const after = valueAfter(chain, found.potential);
  const perState = meanOverOutcomes(
    chain,
    reward.map((r, k) => (r - found.mean) * (r - found.mean + 2 * after[k]!)),
  );
  return Math.max(0, dot(shares, perState));
}
