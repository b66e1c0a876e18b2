import type { Automaton, Branches } from './automaton.ts';

/** One state under construction; targets are positions in the same list. */
export interface DraftState {
  readonly name: string;
  readonly play: number;
  /** Next states by outcome CC, CD, DC, DD, each a list of [state, chance]. */
  readonly next: readonly (readonly (readonly [number, number])[])[];
}

/** Packs states into an automaton. */
export function buildAutomaton(start: readonly (readonly [number, number])[], states: readonly DraftState[]): Automaton {
  const next = states.flatMap((state) => state.next.map(branches));
  const startBranches = branches(start);
  return {
    size: states.length,
    names: states.map(({ name }) => name),
    start: startBranches,
    play: Float64Array.from(states, ({ play }) => play),
    next,
    stochastic: states.some(({ play }) => play > 0 && play < 1) || [startBranches, ...next].some((branch) => branch.states.length > 1),
  };
}

/** Sums the chances of equal targets and drops impossible ones. */
function branches(list: readonly (readonly [number, number])[]): Branches {
  const chances = new Map<number, number>();
  for (const [state, chance] of list) if (chance > 0) chances.set(state, (chances.get(state) ?? 0) + chance);
  const sorted = [...chances].sort(([a], [b]) => a - b);
  return { states: Int32Array.from(sorted, ([state]) => state), chances: Float64Array.from(sorted, ([, chance]) => chance) };
}
