import { type Move, outcomes } from '../../core/index.ts';
import type { Automaton } from '../automaton.ts';
import { type Belief, beliefOf, believedAfter, believedAgain, believedPlay } from './beliefs.ts';
import type { Layer } from './layer.ts';
import { answersOf } from './shares.ts';

/** Lets automata decide with their shares, each by what the past tells of its state; `kept` is the share of the proposal. */
export function believing(automata: readonly Automaton[], shares: readonly number[], kept: number): Layer<readonly Belief[]> {
  return {
    memory: automata.map(({ start }) => beliefOf(start)),
    answers: (beliefs) =>
      answersOf(
        automata.map((automaton, i) => believedPlay(automaton, beliefs[i]!)),
        shares,
        kept,
      ),
    learn: (beliefs, round) => automata.map((automaton, i) => believedAfter(automaton, beliefs[i]!, round)),
    ...(automata.some(({ again }) => again !== undefined) && {
      again: (beliefs) => automata.map((automaton, i) => believedAgain(automaton, beliefs[i]!)),
    }),
  };
}

/** More beliefs than this are taken for a list without end. */
const mostBeliefs = 1000;

/** Whether what pasts tell of an automaton's state is one of few things: always where no draw enters where it goes. */
export function isBounded(automaton: Automaton): boolean {
  const sure = automaton.next.every(({ states }) => states.length === 1);
  const first = beliefOf(automaton.start);
  const found = new Map([[JSON.stringify(first), first]]);
  if (sure && first.length === 1) return true;
  for (const belief of found.values()) {
    for (const [own, other] of outcomes as readonly string[]) {
      const after = believedAfter(automaton, belief, { own: own as Move, other: other as Move });
      found.set(JSON.stringify(after), after);
    }
    if (found.size > mostBeliefs) return false;
  }
  return true;
}
