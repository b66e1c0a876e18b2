import type { Survival } from '../visits.ts';
import { advantage } from './advantage.ts';
import { type BestPlay, bestMove } from './bestPlay.ts';
import { type Decision, followed } from './decision.ts';
import { expectedReward } from './earnings.ts';
import { totals } from './totals.ts';

/**
 * Best play without a known end, by policy iteration (Howard 1960): evaluate a policy by state reduction, then mean in
 * each state what is better by more than rounding, C where nothing is, until nothing changes. Every change raises the
 * value, so no policy comes back; should rounding bring one back, the two are equally good and the search ends there.
 */
export function policyIteration(decision: Decision, survival: Survival): BestPlay {
  const { size } = decision.chain;
  const seen = new Set<string>();
  let policy: Float64Array = new Float64Array(size);
  for (;;) {
    const now = policy;
    const chain = followed(decision, (state) => bestMove(now[state]!));
    const { offset, values } = totals(chain, expectedReward(chain, decision.earned), survival);
    const outlook = { goesOn: survival.goesOn, values, offset };
    policy = Float64Array.from({ length: size }, (_, state) => advantage(decision, state, outlook));
    const moves = [...policy].map(bestMove).join('');
    if (seen.has(moves) || moves === [...now].map(bestMove).join('')) {
      const value = chain.start.reduce((sum, chance, state) => sum + chance * values[state]!, offset);
      return { decision, value, rounds: Infinity, advantage: policy };
    }
    seen.add(moves);
  }
}
