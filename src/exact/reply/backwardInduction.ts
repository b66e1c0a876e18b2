import type { Move } from '../../core/index.ts';
import { type Outlook, advantage, ahead } from './advantage.ts';
import { type BestPlay, bestMove } from './bestPlay.ts';
import { type Decision, outcomeAt, realised } from './decision.ts';

/** Best play up to a known last round, by backward induction (Bellman 1957). */
export function backwardInduction(decision: Decision, rounds: number, discount: number): BestPlay {
  const { chain } = decision;
  const advantages = new Float64Array(rounds * chain.size);
  let values = new Float64Array(chain.size);
  for (let round = rounds; round >= 1; round--) {
    const outlook = { goesOn: discount, values, offset: 0 };
    values = Float64Array.from({ length: chain.size }, (_, state) => {
      const gain = advantage(decision, state, outlook);
      advantages[chain.size * (round - 1) + state] = gain;
      return worth(decision, state, bestMove(gain), outlook);
    });
  }
  const value = chain.start.reduce((sum, chance, state) => sum + chance * values[state]!, 0);
  return { decision, value, rounds, advantage: advantages };
}

/** Expected total from a round in `state` on, when the side means `intends` in it. */
function worth({ chain, side, earned, slips }: Decision, state: number, intends: Move, { goesOn, values }: Outlook): number {
  let sum = 0;
  for (let own = 0; own < 2; own++) {
    const chance = 2 * realised(slips, intends, own);
    if (chance === 0) continue;
    for (let other = 0; other < 2; other++) {
      const k = 4 * state + outcomeAt(side, own, other);
      if (chain.outcome[k]! > 0) sum += chance * chain.outcome[k]! * (earned[k]! + goesOn * ahead(chain, k, values));
    }
  }
  return sum;
}
