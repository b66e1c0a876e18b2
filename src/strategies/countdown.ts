import { InputError, type Move } from '../core/index.ts';
import type { Automaton, Branches } from './automaton.ts';
import { machine } from './machine.ts';
import type { Machine, MachineState, NextOf } from './strategy.ts';

/** What `countdown` takes. */
export interface CountdownSpec {
  readonly id: string;
  readonly name: string;
  /** The rule that is followed as long as nothing is forced. */
  readonly automaton: Automaton;
  /** The announced number of rounds. */
  readonly rounds: number;
  /** The move to mean with so many rounds left, the last round being 1; null where the rule decides. */
  readonly forced: (left: number) => Move | null;
}

/** Counting more states than this takes too long to be meant. */
const mostStates = 200_000;

/**
 * A rule that counts announced rounds, as a machine: the rule's states once for each round in which it can be in them, and
 * after the last round the rule itself. Where memory starts again it opens in the round that is due. States that behave alike
 * are merged: round by round from the last, each is known by what it plays and where it goes.
 *
 * @throws InputError where it takes more than 200,000 states.
 */
export function countdown({ id, name, automaton, rounds, forced }: CountdownSpec): Machine {
  const { size, names, play, start } = automaton;
  const layers = reachedByRound(id, automaton, rounds);
  const tail = Int32Array.from({ length: size }, (_, state) => state);
  const labels = names.map((label) => `afterwards: ${label}`);
  const made = Array.from(tail, (state) => stateOf(automaton, state, play[state]!, tail));
  const known = new Map(made.map((one, number) => [JSON.stringify(one), number]));
  let after = tail;
  for (let round = rounds; round >= 1; round--) {
    const here = new Int32Array(size);
    const move = forced(rounds - round + 1);
    for (const state of layers[round - 1]!) {
      const chance = move === null ? play[state]! : move === 'C' ? 1 : 0;
      const one = stateOf(automaton, state, chance, after);
      const key = JSON.stringify(one);
      let number = known.get(key);
      if (number === undefined) {
        known.set(key, (number = made.push(one) - 1));
        labels.push(`round ${round}: ${names[state]!}`);
      }
      here[state] = number;
    }
    after = here;
  }
  const named = (target: Target): NextOf =>
    typeof target === 'number' ? labels[target]! : Object.fromEntries(target.map(([to, chance]) => [labels[to]!, chance]));
  const states: Record<string, MachineState> = {};
  const again: Record<string, NextOf> = {};
  made.forEach(([chance, CC, CD, DC, DD, anew], number) => {
    states[labels[number]!] = { play: chance, next: { CC: named(CC), CD: named(CD), DC: named(DC), DD: named(DD) } };
    again[labels[number]!] = named(anew);
  });
  return machine({ id, name, start: named(through(start, after)), states, again });
}

/** A numbered state, or several with their chances, by number. */
type Target = number | readonly (readonly [number, number])[];

/** What a state plays, where it goes on CC, CD, DC and DD, and where memory goes that starts again. */
type Made = readonly [number, Target, Target, Target, Target, Target];

function stateOf({ next, start, again }: Automaton, state: number, chance: number, numbers: Int32Array): Made {
  const [CC, CD, DC, DD] = [0, 1, 2, 3].map((k) => through(next[4 * state + k]!, numbers));
  return [chance, CC!, CD!, DC!, DD!, through(again?.[state] ?? start, numbers)];
}

/** Where branches lead, in the numbers of the round they lead to. */
function through({ states, chances }: Branches, numbers: Int32Array): Target {
  const sums = new Map<number, number>();
  states.forEach((state, i) => sums.set(numbers[state]!, (sums.get(numbers[state]!) ?? 0) + chances[i]!));
  const [only, ...more] = [...sums].sort(([a], [b]) => a - b);
  return more.length === 0 ? only![0] : [only!, ...more];
}

/** The states that the rule can be in, round by round. */
function reachedByRound(id: string, { size, start, next, again }: Automaton, rounds: number): Int32Array[] {
  const layers: Int32Array[] = [];
  let here: Iterable<number> = new Set(start.states);
  let total = size;
  for (let round = 1; round <= rounds; round++) {
    const layer = Int32Array.from(here);
    layers.push(layer);
    total += layer.length;
    if (total > mostStates) {
      throw new InputError([
        {
          path: 'rounds',
          message: `${id} counts the announced rounds, which takes too many states`,
          received: rounds,
          expected: `a length that makes at most ${mostStates.toLocaleString('en')} states, or one that is not announced`,
        },
      ]);
    }
    const after = new Set((again === undefined ? start : again[layer[0]!]!).states);
    for (const state of layer) {
      for (let way = 4 * state; way < 4 * state + 4; way++) for (const to of next[way]!.states) after.add(to);
      for (const to of again?.[state]!.states ?? []) after.add(to);
    }
    here = after;
  }
  return layers;
}
