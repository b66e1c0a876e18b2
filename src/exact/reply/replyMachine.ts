import type { Conditions } from '../../conditions/index.ts';
import { type Machine, machine } from '../../strategies/index.ts';
import type { BestPlay } from './bestPlay.ts';
import { commonMove, guessesOf } from './guesses.ts';

/**
 * A machine that plays the best reply from what a player sees: own realised moves and its reading of the other's.
 *
 * @param nameOf - What a state of the decision is called.
 * @returns Null where moves do not tell what to do, so that the best reply would have to see a hidden state; where the
 * side forgets and the reply is not one and the same move; and where the machine would be very large.
 */
export function replyMachine(best: BestPlay, conditions: Conditions, id: string, nameOf: (state: number) => string): Machine | null {
  const always = oneMove(best);
  if (always !== null) return machine({ id, start: 'always', states: { always: { play: always, next: { C: 'always', D: 'always' } } } });
  if (conditions.recall[best.decision.side] < 1) return null;
  const guesses = guessesOf(best, conditions);
  if (guesses === null) return null;
  const names = guesses.map(({ round, states }) => {
    const known = states.map(nameOf).join(' | ');
    return best.rounds === Infinity ? known : `${round}: ${known}`;
  });
  const states = guesses.map(({ play, next }, at) => {
    const to = (k: number): string => names[next[k]! < 0 ? at : next[k]!]!;
    return [names[at]!, { play: play ?? 'C', next: { CC: to(0), CD: to(1), DC: to(2), DD: to(3) } }] as const;
  });
  return machine({ id, start: names[0]!, states: Object.fromEntries(states) });
}

/** Whether there is such a machine. */
export function hasReplyMachine(best: BestPlay, conditions: Conditions): boolean {
  if (oneMove(best) !== null) return true;
  return conditions.recall[best.decision.side] === 1 && guessesOf(best, conditions) !== null;
}

/** The move that is best in every state and round; null where there is none. */
function oneMove({ advantage }: BestPlay): ReturnType<typeof commonMove> {
  return commonMove(advantage.keys(), (at) => advantage[at]!);
}
