import type { Move } from '../../core/index.ts';
import type { Decision } from './decision.ts';

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
