import type { Move, Side } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import { outcomeAt, realised } from './decision.ts';
import { earnings, expectedReward } from './earnings.ts';
import { livedRounds } from './livedRounds.ts';

/** What meaning `does` in the last of a fixed number of rounds gains a side in total against following its rule. */
export function inTheLastRound(joint: Chain, side: Side, does: Move, { game, length, discount, execution }: Conditions): number {
  const earned = earnings(joint, side, game);
  const obedient = expectedReward(joint, earned);
  let last = joint.start;
  for (const { weights } of livedRounds(joint, length, discount[side])) last = weights;
  let gain = 0;
  for (let state = 0; state < joint.size; state++) {
    if (last[state] === 0) continue;
    const chanceOf = (own: number, other: number): number => joint.outcome[4 * state + outcomeAt(side, own, other)]!;
    let departing = 0;
    for (let other = 0; other < 2; other++) {
      const chance = chanceOf(0, other) + chanceOf(1, other);
      for (let own = 0; own < 2; own++) {
        departing += realised(execution[side], does, own) * chance * earned[4 * state + outcomeAt(side, own, other)]!;
      }
    }
    gain += last[state]! * (departing - obedient[state]!);
  }
  return gain;
}
