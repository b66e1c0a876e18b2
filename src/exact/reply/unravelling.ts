import { step } from '../chain.ts';
import { total } from '../occupancy.ts';
import { type BestPlay, bestMove, placeOf } from './bestPlay.ts';
import { followed } from './decision.ts';

/** How a known end eats its way back into a relationship: when the best reply defects. */
export interface Unravelling {
  /** First round from which on the reply means D in every round to the end; null where it cooperates in the last. */
  readonly from: number | null;
  /** Number of rounds from there to the end. */
  readonly rounds: number;
  /** Chance that the reply means D, round by round, given that the relationship lasts so long. */
  readonly defection: readonly number[];
}

/** Chances that miss 1 by less than this are certain. */
const rounding = 1e-12;

/** Follows the best play with a known end forward, and sums the weight of its rounds. */
export function unravelling(best: BestPlay, discount: number): { readonly unravelling: Unravelling; readonly weight: number } {
  const { decision, rounds } = best;
  const defection: number[] = [];
  let now = decision.chain.start;
  let weight = 0;
  for (let round = 1; round <= rounds; round++) {
    const alive = total(now);
    if (alive === 0) break;
    const means = (state: number): 'C' | 'D' => bestMove(best.advantage[placeOf(best, state, round)]!);
    let defects = 0;
    for (let state = 0; state < now.length; state++) if (means(state) === 'D') defects += now[state]!;
    defection.push(defects / alive);
    weight += alive * discount ** (round - 1);
    now = step(followed(decision, means), now);
  }
  const from = defection.findLastIndex((chance) => chance < 1 - rounding) + 2;
  const none = from > defection.length;
  return { unravelling: { from: none ? null : from, rounds: none ? 0 : defection.length - from + 1, defection }, weight };
}
