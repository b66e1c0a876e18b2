import type { Conditions } from '../../conditions/index.ts';
import { type Chain, step } from '../chain.ts';
import { survivalOf } from '../occupancy.ts';
import { visits } from '../visits.ts';

/** Expected visits to each state, weighted by discount; all rounds together, or round by round. */
export interface Lived {
  /** The first round is 1. */
  readonly round: number;
  readonly weights: Float64Array;
}

/** The rounds of a relationship: at once where the end is not known, one after the other where it is. */
export function* livedRounds(chain: Chain, length: Conditions['length'], discount: number): Generator<Lived> {
  if ('continuation' in length) yield { round: 1, weights: visits(chain, survivalOf(length.continuation, discount)) };
  else if (length.rounds === Infinity) yield { round: 1, weights: visits(chain, survivalOf(1, discount)) };
  else {
    let now = chain.start;
    for (let round = 1; round <= length.rounds; round++) {
      const weight = discount ** (round - 1);
      yield { round, weights: now.map((chance) => weight * chance) };
      now = step(chain, now);
    }
  }
}

/** What one unit of gain in total is per round: 1 − continuation × discount, or 1 over the discounted number of rounds. */
export function perRoundFactor(length: Conditions['length'], discount: number): number {
  if ('continuation' in length) return survivalOf(length.continuation, discount).stops;
  if (length.rounds === Infinity) return 1 - discount;
  let sum = 0;
  for (let round = 0; round < length.rounds; round++) sum += discount ** round;
  return 1 / sum;
}
