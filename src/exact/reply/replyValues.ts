import { otherSide } from '../../core/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { BestReply, BestReplyOptions } from './bestReply.ts';
import { decisionOf } from './decision.ts';
import { hasReplyMachine } from './replyMachine.ts';
import { readSolvable, seat } from './seated.ts';
import { solveDecision } from './solveDecision.ts';

/**
 * What the best reply to a strategy is worth, without the reply: `value` and `observable` as `bestReply` gives them, for many opponents
 * under the same conditions.
 *
 * @param options - As for `bestReply`.
 * @returns Gives the two for an opponent, who must be finite-state (not a program).
 * @throws InputError listing every bad option, or where totals have no bound.
 */
export function replyValues({
  side = 'vendor',
  ...options
}: BestReplyOptions): (strategy: Strategy) => Pick<BestReply, 'value' | 'observable'> {
  const conditions = readSolvable(options, [side]);
  return (strategy) => {
    const best = solveDecision(decisionOf(side, seat(strategy, otherSide(side), conditions).noisy, conditions), conditions);
    return { value: best.value, observable: hasReplyMachine(best, conditions) };
  };
}
