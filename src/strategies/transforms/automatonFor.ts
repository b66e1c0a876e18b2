import type { Payoffs } from '../../games/index.ts';
import type { Automaton, Branches } from '../automaton.ts';
import { compile } from '../compile.ts';
import type { Derived, FiniteStrategy, ProgramContext } from '../strategy.ts';

/** The automaton of a finite strategy in a match, made once for the same payoffs and announced rounds. */
export function automatonFor(strategy: FiniteStrategy | Derived): (ctx: ProgramContext) => Automaton {
  if (strategy.kind !== 'derived') {
    const automaton = compile(strategy);
    return () => automaton;
  }
  const made = new WeakMap<Payoffs, Map<number, Automaton>>();
  return ({ payoffs, rounds }) => {
    const byRounds = made.get(payoffs) ?? new Map<number, Automaton>();
    made.set(payoffs, byRounds);
    const automaton = byRounds.get(rounds) ?? compile(strategy, { payoffs, rounds });
    byRounds.set(rounds, automaton);
    return automaton;
  };
}

/** Where an automaton opens in a round: where it counts rounds, as if it had forgotten in every round before. */
export function openingIn({ start, again }: Automaton, round: number): Branches {
  let opening = start;
  if (again === undefined) return opening;
  for (let i = 1; i < round; i++) opening = again[opening.states[0]!]!;
  return opening;
}
