import { type Move, outcomes } from '../../core/index.ts';
import type { Automaton, Branches } from '../automaton.ts';

/** Which states an automaton may be in, with their chances, in the order of the states. */
export type Belief = readonly (readonly [state: number, chance: number])[];

/** The belief that branches give. */
export function beliefOf({ states, chances }: Branches): Belief {
  return Array.from(states, (state, i): [number, number] => [state, chances[i]!]).sort(([a], [b]) => a - b);
}

/** Chance that an automaton cooperates. */
export function believedPlay({ play }: Automaton, belief: Belief): number {
  const [first, ...more] = belief.map(([state, chance]) => ({ chance, play: play[state]! }));
  // chances need not sum to exactly 1
  return more.every((one) => one.play === first!.play)
    ? first!.play
    : Math.min(
        1,
        belief.reduce((sum, [state, chance]) => sum + chance * play[state]!, 0),
      );
}

/** The belief after a round that was lived, whoever made the moves. */
export function believedAfter({ next }: Automaton, belief: Belief, { own, other }: { readonly own: Move; readonly other: Move }): Belief {
  const k = outcomes.indexOf(`${own}${other}`);
  return through(belief, (state) => next[4 * state + k]!);
}

/** The belief if memory starts again after a round. */
export function believedAgain({ start, again }: Automaton, belief: Belief): Belief {
  return again === undefined ? beliefOf(start) : through(belief, (state) => again[state]!);
}

function through(belief: Belief, leads: (state: number) => Branches): Belief {
  const sums = new Map<number, number>();
  for (const [state, chance] of belief) {
    const { states, chances } = leads(state);
    states.forEach((to, i) => sums.set(to, (sums.get(to) ?? 0) + chance * chances[i]!));
  }
  const sorted = [...sums].sort(([a], [b]) => a - b);
  return sorted.length === 1 ? [[sorted[0]![0], 1]] : sorted;
}
