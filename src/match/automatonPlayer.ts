import { outcomeIndex, streamFor } from '../core/index.ts';
import type { Automaton, Branches } from '../strategies/index.ts';
import type { Chair, Player } from './player.ts';

/** Plays an automaton. Chances are drawn every round, so that settings compare under common random numbers. */
export function automatonPlayer(automaton: Automaton, chair: Chair): Player {
  const intention = automaton.stochastic ? streamFor({ ...chair, purpose: 'intention' }) : () => 0;
  const transition = automaton.stochastic ? streamFor({ ...chair, purpose: 'transition' }) : () => 0;
  let state = land(automaton.start, transition());
  return {
    intend: () => (intention() < automaton.play[state]! ? 'C' : 'D'),
    learn: ({ own, other }) => {
      state = land(automaton.next[4 * state + outcomeIndex(own === 'C' ? 0 : 1, other === 'C' ? 0 : 1)]!, transition());
    },
    forget: () => {
      state = land(automaton.start, transition());
    },
  };
}

/** The branch that a draw in [0, 1) falls into. */
function land({ states, chances }: Branches, draw: number): number {
  let left = draw;
  for (let i = 0; i < states.length - 1; i++) {
    left -= chances[i]!;
    if (left < 0) return states[i]!;
  }
  return states[states.length - 1]!;
}
