import { InputError, type Json, type Move, outcomes } from '../../core/index.ts';
import type { Automaton, Branches } from '../automaton.ts';
import { machine } from '../machine.ts';
import type { Machine, MachineState, NextOf } from '../strategy.ts';
import { type Layer, decided } from './layer.ts';
import type { Names } from './names.ts';

/** Following more states than this takes too long to be meant. */
const mostStates = 200_000;

/**
 * An automaton under a layer, as a machine: one state for each state of the automaton with each memory of the layer that it can
 * meet. The automaton goes on by the moves that come out in the end, as it would if they were slips.
 *
 * @throws InputError where it takes more than 200,000 states.
 */
export function overAutomaton<Memory extends Json>(automaton: Automaton, layer: Layer<Memory>, { id, name }: Names): Machine {
  const { start, play, next, again } = automaton;
  const found = new Map<string, { readonly state: number; readonly own: Memory }>();
  const placed = (state: number, own: Memory): string => {
    const label = labelOf(automaton.names[state]!, own);
    if (!found.has(label)) found.set(label, { state, own });
    return label;
  };
  const led = ({ states, chances }: Branches, own: Memory): NextOf =>
    states.length === 1 ? placed(states[0]!, own) : Object.fromEntries(Array.from(states, (state, i) => [placed(state, own), chances[i]!]));
  const states: Record<string, MachineState> = {};
  const anew: Record<string, NextOf> = {};
  const opening = led(start, layer.memory);
  for (const [label, { state, own }] of found) {
    if (found.size > mostStates) throw tooMany(id);
    const [CC, CD, DC, DD] = outcomes.map((outcome, k) =>
      led(next[4 * state + k]!, layer.learn(own, { own: outcome[0] as Move, other: outcome[1] as Move })),
    );
    states[label] = { play: decided(play[state]!, layer.answers(own)), next: { CC: CC!, CD: CD!, DC: DC!, DD: DD! } };
    if (again !== undefined || layer.again !== undefined) {
      anew[label] = led(again?.[state] ?? start, layer.again === undefined ? layer.memory : layer.again(own));
    }
  }
  return machine({ id, name, start: opening, states, ...(Object.keys(anew).length > 0 && { again: anew }) });
}

/** The layer's memory goes first and holds no dot, so that two states never get one name. */
function labelOf(state: string, own: Json): string {
  return own === null ? state : `${typeof own === 'string' ? own : JSON.stringify(own)} · ${state}`;
}

function tooMany(id: string): InputError {
  return new InputError([
    {
      path: 'strategy',
      message: `${id} has too many states`,
      received: id,
      expected: `at most ${mostStates.toLocaleString('en')} states: a simpler strategy, or a smaller number in the change`,
    },
  ]);
}
