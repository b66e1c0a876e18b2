import type { Move } from '../../core/index.ts';
import { type BestPlay, bestMove, placeOf } from './bestPlay.ts';

/** What the best reply does in one state of the decision. */
export interface ReplyMove {
  /** Name of the opponent's state. */
  readonly state: string;
  /** Name of the game's public state, where there are several. */
  readonly publicState?: string;
  /** First and last of the rounds in which it does so, where the end is known; the first round is 1. */
  readonly rounds?: readonly [number, number];
  readonly move: Move;
  /** The other move is worth the same. */
  readonly tie: boolean;
}

/** The best reply state by state; with a known end, rounds with the same answer together. */
export function replyPolicy(best: BestPlay, nameOf: (state: number) => Pick<ReplyMove, 'state' | 'publicState'>): ReplyMove[] {
  const at = (state: number, round: number): number => best.advantage[placeOf(best, state, round)]!;
  return Array.from({ length: best.decision.chain.size }, (_, state) => {
    const answer = (round: number): Pick<ReplyMove, 'move' | 'tie'> => ({ move: bestMove(at(state, round)), tie: at(state, round) === 0 });
    if (best.rounds === Infinity) return [{ ...nameOf(state), ...answer(1) }];
    const stretches: ReplyMove[] = [];
    for (let from = 1, to = 1; from <= best.rounds; from = to + 1) {
      for (to = from; to < best.rounds && Math.sign(at(state, to + 1)) === Math.sign(at(state, from));) to++;
      stretches.push({ ...nameOf(state), rounds: [from, to], ...answer(from) });
    }
    return stretches;
  }).flat();
}
