import { type Move, type Outcome, outcomes } from '../core/index.ts';
import type { Automaton } from './automaton.ts';
import { buildAutomaton } from './buildAutomaton.ts';
import { chanceOf } from './chance.ts';
import type { Machine, MachineState, NextOf } from './strategy.ts';

/** One state for each state of the machine. */
export function compileMachine({ start, states }: Machine): Automaton {
  const names = Object.keys(states);
  const targets = (next: NextOf): [number, number][] =>
    typeof next === 'string'
      ? [[names.indexOf(next), 1]]
      : Object.entries(next).map(([name, chance]) => [names.indexOf(name), chance ?? 0]);
  return buildAutomaton(
    targets(start),
    names.map((name) => {
      const state = states[name]!;
      return { name, play: chanceOf(state.play), next: outcomes.map((outcome) => targets(nextOn(state, outcome))) };
    }),
  );
}

function nextOn({ next }: MachineState, outcome: Outcome): NextOf {
  return 'CC' in next ? next[outcome] : next[outcome[1] as Move];
}
