import { InputError } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import { survivalOf } from '../occupancy.ts';
import { backwardInduction } from './backwardInduction.ts';
import type { BestPlay } from './bestPlay.ts';
import type { Decision } from './decision.ts';
import { policyIteration } from './policyIteration.ts';

/** Rounds × states up to which the best moves of every round are kept. */
const largest = 1 << 25;

/** The best play under checked conditions. The conditions must have passed `checkSolvable`. */
export function solveDecision(decision: Decision, { length, discount }: Conditions): BestPlay {
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
