import { InputError, type Move } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import { survivalOf } from '../occupancy.ts';
import { backwardInduction } from './backwardInduction.ts';
import type { Decision } from './decision.ts';
import { policyIteration } from './policyIteration.ts';

/** The best one can do in a decision problem. */
export interface BestPlay {
  readonly decision: Decision;
  /** Expected discounted total from the opening. */
  readonly value: number;
  /** The known number of rounds; Infinity where the best move depends on the state alone. */
  readonly rounds: number;
  /**
   * What meaning C is worth more than meaning D, by state; with a known end by round too:
   * `advantage[size * (round - 1) + state]`. Exactly 0 where both are worth the same.
   */
  readonly advantage: Float64Array;
}

/** The best move in a state; of two equally good ones C. */
export function bestMove(advantage: number): Move {
  return advantage >= 0 ? 'C' : 'D';
}

/** Position in `advantage` of a state in a round; the first round is 1. */
export function placeOf({ decision, rounds }: BestPlay, state: number, round: number): number {
  return rounds === Infinity ? state : decision.chain.size * (round - 1) + state;
}

/** The best play under checked conditions. The conditions must have passed {@link checkSolvable}. */
export function bestPlay(decision: Decision, { length, discount }: Conditions): BestPlay {
  const own = discount[decision.side];
  if ('continuation' in length) return policyIteration(decision, survivalOf(length.continuation, own));
  if (length.rounds === Infinity) return policyIteration(decision, survivalOf(1, own));
  if (length.rounds * decision.chain.size > largest) {
    throw new InputError([
      {
        path: 'length.rounds',
        message: 'too many rounds for backward induction against so many states',
        received: length.rounds,
        expected: `at most ${Math.floor(largest / decision.chain.size)}, or a continuation close to 1`,
      },
    ]);
  }
  return backwardInduction(decision, length.rounds, own);
}

/** Rounds × states up to which the best moves of every round are kept. */
const largest = 1 << 25;
