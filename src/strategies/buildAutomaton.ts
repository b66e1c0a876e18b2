import type { Automaton, Branches } from './automaton.ts';

/** Where a state goes: surely to one state, or to each of several with a chance; states are positions in a list. */
export type DraftNext = number | readonly (readonly [number, number])[];

/** One state under construction. */
export interface DraftState {
  readonly name: string;
  readonly play: number;
  /** Next states by outcome CC, CD, DC, DD. */
  readonly next: readonly DraftNext[];
  /** Where memory goes if it starts again after this state; default the start. */
  readonly again?: DraftNext;
}

/** Packs states into an automaton. Sure ways to the same state are one object. */
export function buildAutomaton(start: DraftNext, states: readonly DraftState[]): Automaton {
  const sure: Branches[] = [];
  const pack = (next: DraftNext): Branches =>
    typeof next === 'number' ? (sure[next] ??= { states: new Int32Array([next]), chances: new Float64Array([1]) }) : spread(next);
  const startBranches = pack(start);
  const play = new Float64Array(states.length);
  const next: Branches[] = [];
  const again: Branches[] = [];
  let stochastic = startBranches.states.length > 1;
  states.forEach((state, i) => {
    play[i] = state.play;
    stochastic ||= state.play > 0 && state.play < 1;
    for (const draft of state.next) {
      const branches = pack(draft);
      stochastic ||= branches.states.length > 1;
      next.push(branches);
    }
    const anew = state.again === undefined ? startBranches : pack(state.again);
    stochastic ||= anew.states.length > 1;
    again.push(anew);
  });
  return {
    size: states.length,
    names: states.map(({ name }) => name),
    start: startBranches,
    play,
    next,
    stochastic,
    ...(again.some((anew) => anew !== startBranches) && { again }),
  };
}

/** Sums the chances of equal targets and drops impossible ones. */
function spread(list: readonly (readonly [number, number])[]): Branches {
  const chances = new Map<number, number>();
  for (const [state, chance] of list) if (chance > 0) chances.set(state, (chances.get(state) ?? 0) + chance);
  const sorted = [...chances].sort(([a], [b]) => a - b);
  return { states: Int32Array.from(sorted, ([state]) => state), chances: Float64Array.from(sorted, ([, chance]) => chance) };
}
