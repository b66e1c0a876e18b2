import type { Automaton, Branches } from './automaton.ts';
import { buildAutomaton } from './buildAutomaton.ts';

/**
 * The smallest automaton that plays the same: states that cannot be reached are dropped and states that behave
 * alike are merged, by refining the partition by play until it is stable (Moore 1956; for chances, ordinary
 * lumpability, Kemeny & Snell 1960, section 6.3).
 */
export function minimise(automaton: Automaton): Automaton {
  const reached = reachable(automaton);
  let block = label(reached, (state) => String(automaton.play[state]));
  for (;;) {
    const refined = label(reached, (state) => signature(automaton, state, block));
    if (new Set(refined.values()).size === new Set(block.values()).size) break;
    block = refined;
  }
  const first = new Map<number, number>();
  for (const state of reached) if (!first.has(block.get(state)!)) first.set(block.get(state)!, state);
  const merged = (branches: Branches): [number, number][] => pairs(branches).map(([state, chance]) => [block.get(state)!, chance]);
  return buildAutomaton(
    merged(automaton.start),
    [...first.values()].map((state) => ({
      name: automaton.names[state]!,
      play: automaton.play[state]!,
      next: [0, 1, 2, 3].map((outcome) => merged(automaton.next[4 * state + outcome]!)),
    })),
  );
}

function reachable(automaton: Automaton): number[] {
  const seen = new Set<number>(automaton.start.states);
  for (const state of seen) {
    for (let outcome = 0; outcome < 4; outcome++) {
      for (const next of automaton.next[4 * state + outcome]!.states) seen.add(next);
    }
  }
  return [...seen];
}

/** Numbers the states by what `textFor` says of them, in order of first appearance. */
function label(states: readonly number[], textFor: (state: number) => string): Map<number, number> {
  const numbers = new Map<string, number>();
  return new Map(
    states.map((state) => {
      const text = textFor(state);
      if (!numbers.has(text)) numbers.set(text, numbers.size);
      return [state, numbers.get(text)!];
    }),
  );
}

function signature(automaton: Automaton, state: number, block: ReadonlyMap<number, number>): string {
  const next = [0, 1, 2, 3].map((outcome) => {
    const chances = new Map<number, number>();
    for (const [target, chance] of pairs(automaton.next[4 * state + outcome]!)) {
      chances.set(block.get(target)!, (chances.get(block.get(target)!) ?? 0) + chance);
    }
    return [...chances].sort(([a], [b]) => a - b).join(' ');
  });
  return [block.get(state), ...next].join('|');
}

function pairs({ states, chances }: Branches): [number, number][] {
  return [...states].map((state, i) => [state, chances[i]!]);
}
