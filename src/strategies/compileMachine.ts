import { type Move, type Outcome, outcomes } from '../core/index.ts';
import type { Automaton } from './automaton.ts';
import { type DraftNext, buildAutomaton } from './buildAutomaton.ts';
import { chanceOf } from './chance.ts';
import type { Machine, MachineState, NextOf } from './strategy.ts';

/** One state for each state of the machine. */
export function compileMachine({ start, states, again = {} }: Machine): Automaton {
  const written = Object.entries(states);
  const numbers = new Map(written.map(([name], i) => [name, i]));
  const draft = (next: NextOf): DraftNext =>
    typeof next === 'string' ? numbers.get(next)! : Object.entries(next).map(([name, chance]) => [numbers.get(name)!, chance ?? 0]);
  return buildAutomaton(
    draft(start),
    written.map(([name, state]) => ({
      name,
      play: chanceOf(state.play),
      next: outcomes.map((outcome) => draft(nextOn(state, outcome))),
      ...(Object.hasOwn(again, name) && { again: draft(again[name]!) }),
    })),
  );
}

function nextOn({ next }: MachineState, outcome: Outcome): NextOf {
  return 'CC' in next ? next[outcome] : next[outcome[1] as Move];
}
