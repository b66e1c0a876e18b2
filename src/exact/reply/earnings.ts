import { type Outcome, type Side, mirror, outcomes } from '../../core/index.ts';
import { type Game, payoffAt } from '../../games/index.ts';
import type { Chain } from '../chain.ts';

/** What a side earns by state and outcome: `earned[4 * state + outcome]`, vendor's move first. */
export function earnings({ size, stage }: Chain, side: Side, { states }: Game): Float64Array {
  const own = (outcome: Outcome): Outcome => (side === 'vendor' ? outcome : mirror(outcome));
  return Float64Array.from({ length: 4 * size }, (_, k) => payoffAt(states[stage[k >> 2]!]!.payoffs[side], own(outcomes[k % 4]!)));
}

/** Expected earnings of a round in each state. */
export function expectedReward(chain: Chain, earned: Float64Array): Float64Array {
  return Float64Array.from({ length: chain.size }, (_, state) => {
    let sum = 0;
    for (let k = 4 * state; k < 4 * state + 4; k++) sum += chain.outcome[k]! * earned[k]!;
    return sum;
  });
}
