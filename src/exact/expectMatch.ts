import { Problems, sides } from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../conditions/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import { chainWithin } from './chainOf.ts';
import { type Expectation, expectation } from './expectation.ts';
import { checkSmallNoise, smallNoiseLimit } from './smallNoise.ts';

/** Conditions of an exact result. */
export interface ExpectOptions extends ConditionOptions {
  /**
   * `small-noise`: the long run as all noise rates given are scaled to zero together. It differs from no noise at all:
   * tit for tat against itself then earns the mean of all four payoffs, and R without noise.
   */
  readonly limit?: 'small-noise';
}

/**
 * What two finite-state strategies earn against each other, solved exactly under noise of both kinds, recall,
 * discount and any length. `perRound`, `cooperation` and `outcomes` are ratios of expected totals, so always
 * defecting against tit for tat at continuation 0.9 gives 1.4 and not the mean of match averages, 2.02.
 * `{ rounds: Infinity }` asks for the long-run average from the opening states (the Cesàro limit).
 *
 * @param vendor - Strategy in the vendor's chair; must be finite-state (not a program).
 * @param partner - Strategy in the partner's chair; likewise.
 * @param options - Game, length, noise, recall and discount, as for `playMatch`; `limit` for the small-noise long run.
 * @throws InputError listing every bad option and what is not a strategy, or naming the strategy that is not finite-state.
 * @example
 * expectMatch(strategy('tit-for-tat'), strategy('always-defect'), { length: { continuation: 0.9 } }).perRound;
 * // { vendor: 0.9, partner: 1.4 }
 */
export function expectMatch(vendor: Strategy, partner: Strategy, options: ExpectOptions = {}): Expectation {
  const problems = new Problems();
  const pair = { vendor, partner };
  for (const side of sides) checkStrategy(problems, side, pair[side]);
  const conditions = readConditions(options, problems, ['limit']);
  const limit = options?.limit;
  if (limit === 'small-noise') checkSmallNoise(problems, conditions);
  else if (limit !== undefined) problems.add({ path: 'limit', message: 'unknown limit', received: limit, expected: 'small-noise' });
  problems.throwIfAny();
  const solve = (under: Conditions): Expectation => expectation(chainWithin(pair, under), under);
  return limit === 'small-noise' ? smallNoiseLimit(conditions, solve) : solve(conditions);
}
