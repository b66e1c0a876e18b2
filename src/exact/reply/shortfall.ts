import type { Chain } from '../chain.ts';
import { type BestPlay, placeOf } from './bestPlay.ts';
import { opponentState } from './decision.ts';
import type { Lived } from './livedRounds.ts';

/** What a rule falls short of the best reply. */
export interface Shortfall {
  /** In expected total; exactly 0 where the rule is a best reply. */
  readonly loss: number;
  /** In every state that is lived through, the rule leaves nothing to chance and the other move is worth less. */
  readonly strict: boolean;
}

/**
 * What a rule loses against the best reply: over all states lived through, what its move is worth less than the best one
 * (the performance difference lemma, Kakade & Langford 2002). A sum of losses, so nothing cancels, however small it is.
 *
 * @param best - Best play against the opponent.
 * @param joint - The chain of the two rules.
 * @param play - Chance that the rule means C, by its state.
 * @param lived - How often each state of `joint` is lived through.
 */
export function shortfall(best: BestPlay, joint: Chain, play: Float64Array, lived: Iterable<Lived>): Shortfall {
  const { decision } = best;
  const [own, other] = decision.side === 'vendor' ? [joint.vendor, joint.partner] : [joint.partner, joint.vendor];
  const placeIn = new Map<number, number>();
  const stages = 1 + Math.max(...decision.chain.stage);
  for (let state = 0; state < decision.chain.size; state++) {
    placeIn.set(opponentState(decision, state) * stages + decision.chain.stage[state]!, state);
  }
  let loss = 0;
  let strict = true;
  for (const { round, weights } of lived) {
    for (let state = 0; state < joint.size; state++) {
      if (weights[state] === 0) continue;
      const gain = best.advantage[placeOf(best, placeIn.get(other[state]! * stages + joint.stage[state]!)!, round)]!;
      const cooperates = play[own[state]!]!;
      loss += weights[state]! * (gain > 0 ? (1 - cooperates) * gain : -cooperates * gain);
      if (gain === 0 || (cooperates > 0 && cooperates < 1)) strict = false;
    }
  }
  return { loss, strict: strict && loss === 0 };
}
