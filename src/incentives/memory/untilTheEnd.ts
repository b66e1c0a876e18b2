import { outcomes } from '../../core/index.ts';
import type { Payoffs } from '../../games/index.ts';
import {
  type Automaton,
  type Branches,
  type Machine,
  type MachineState,
  type NextOf,
  type Strategy,
  compile,
  machine,
} from '../../strategies/index.ts';

/**
 * The end-aware form of a behaviour: it plays as the behaviour does, and defects in every N-th deal. It counts deals in
 * its own states, so that it needs no word from the game; where it does not recognise its counterpart (recall below 1)
 * the count starts over with its memory, as for a successor who has not read the contract, and periods without deals
 * count too.
 *
 * @param strategy - A finite behaviour; it remembers that it defected in the last deal, and how the other played.
 * @param deals - N, a whole number, at least 1.
 * @param payoffs - Of the side that plays it, for behaviours derived from them.
 * @returns Null for what never cooperates: it would be the same.
 * @example
 * untilTheEnd(titForTat, 4, payoffs)?.id; // 'tit-for-tat-until-the-end'
 */
export function untilTheEnd(strategy: Strategy, deals: number, payoffs: Payoffs): Machine | null {
  const automaton = compile(strategy, { payoffs });
  const { size, play, start, next, again } = automaton;
  if (play.every((chance) => chance === 0)) return null;
  const states: Record<string, MachineState> = {};
  const anew: Record<string, NextOf> = {};
  for (let deal = 1; deal <= deals; deal++) {
    for (let state = 0; state < size; state++) {
      const [CC, CD, DC, DD] = outcomes.map((_, k) => branching(automaton, next[4 * state + k]!, (deal % deals) + 1));
      states[nameOf(automaton, state, deal)] = { play: deal === deals ? 0 : play[state]!, next: { CC: CC!, CD: CD!, DC: DC!, DD: DD! } };
      if (again !== undefined) anew[nameOf(automaton, state, deal)] = branching(automaton, again[state]!, 1);
    }
  }
  const id = `${strategy.id}-until-the-end`;
  return machine({
    id,
    name: `${strategy.name} until the end`,
    start: branching(automaton, start, 1),
    states,
    ...(again !== undefined && { again: anew }),
  });
}

function branching(automaton: Automaton, { states, chances }: Branches, deal: number): NextOf {
  return Object.fromEntries([...states].map((state, i) => [nameOf(automaton, state, deal), chances[i]!]));
}

function nameOf({ names }: Automaton, state: number, deal: number): string {
  return `${state} ${names[state]!}, deal ${deal}`;
}
