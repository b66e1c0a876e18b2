import type { Automaton } from './automaton.ts';

/** Whether every state that mutual cooperation can lead to intends C for certain. */
export function isNiceAutomaton({ start, play, next }: Automaton): boolean {
  const reached = new Set<number>(start.states);
  for (const state of reached) {
    if (play[state] !== 1) return false;
    for (const after of next[4 * state]!.states) reached.add(after);
  }
  return true;
}
