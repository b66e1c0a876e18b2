import type { Automaton, Branches } from './automaton.ts';

/** How an automaton answers a first defection; see `Traits`. */
export interface Answers {
  readonly provocable: boolean;
  readonly forgiving: boolean;
}

/** Differences of chances below this are rounding. */
const rounding = 1e-12;

/** Looks at every state that an automaton can be in while the other has only cooperated, and at what one defection leads to. */
export function answersOf(automaton: Automaton): Answers {
  const { start, play, next } = automaton;
  const peace = closure(automaton, start.states);
  const provoked: number[] = [];
  let provocable = false;
  for (const state of peace) {
    for (const own of ownMoves(play[state]!)) {
      const afterD = next[4 * state + 2 * own + 1]!;
      provoked.push(...afterD.states);
      if (own === 0) provocable ||= cooperates(play, afterD) < cooperates(play, next[4 * state]!) - rounding;
    }
  }
  return {
    provocable,
    forgiving: comesBack(automaton, closure(automaton, provoked)),
  };
}

/** The moves that may come of a chance of cooperating: C as 0, D as 1. */
function ownMoves(play: number): number[] {
  return play === 1 ? [0] : play === 0 ? [1] : [0, 1];
}

function cooperates(play: Float64Array, { states, chances }: Branches): number {
  let sum = 0;
  states.forEach((state, i) => (sum += chances[i]! * play[state]!));
  return sum;
}

/** These states and all that follow while the other cooperates. */
function closure({ play, next }: Automaton, from: Iterable<number>): Set<number> {
  const reached = new Set(from);
  for (const state of reached) {
    for (const own of ownMoves(play[state]!)) for (const after of next[4 * state + 2 * own]!.states) reached.add(after);
  }
  return reached;
}

/** Whether each of the states can still come to one that may cooperate, while the other does. */
function comesBack(automaton: Automaton, states: Set<number>): boolean {
  const { play } = automaton;
  return [...states].every((state) => play[state]! > 0 || [...closure(automaton, [state])].some((reached) => play[reached]! > 0));
}
