import { type Machine, type Move, compile } from 'donnant';
import type { ObservedMoves } from 'donnant/scenario';

/** Chance of the moves of a machine as the plain sum over all paths of states and all readings of the other's moves. */
export function bruteForce(rule: Machine, { own, other }: ObservedMoves, slips: number, misread: number): number {
  const { start, play, next } = compile(rule);
  const from = (state: number, t: number): number => {
    if (t === own.length) return 1;
    const made = own[t] as Move;
    const right = made === 'C' ? play[state]! : 1 - play[state]!;
    let after = 0;
    for (const read of ['C', 'D'] as const) {
      const way = next[4 * state + 2 * Number(made === 'D') + Number(read === 'D')]!;
      way.states.forEach((to, i) => (after += (read === other[t] ? 1 - misread : misread) * way.chances[i]! * from(to, t + 1)));
    }
    return (right * (1 - slips) + (1 - right) * slips) * after;
  };
  let sum = 0;
  start.states.forEach((state, i) => (sum += start.chances[i]! * from(state, 0)));
  return sum;
}
