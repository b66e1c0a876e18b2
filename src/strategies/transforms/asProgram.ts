import { outcomes } from '../../core/index.ts';
import type { Branches } from '../automaton.ts';
import { program } from '../program.ts';
import type { Derived, FiniteStrategy, Program, ProgramContext } from '../strategy.ts';
import { automatonFor, openingIn } from './automatonFor.ts';

/** A finite strategy as a program, for changes that need more than finitely many states. It remembers its state by number. */
export function asProgram(strategy: FiniteStrategy | Derived): Program {
  const at = automatonFor(strategy);
  const { id, name } = strategy;
  return program<{ readonly state: number }>({
    id,
    name,
    memory: { state: 0 },
    begin: (_, ctx) => ({ state: drawn(openingIn(at(ctx), ctx.round), ctx) }),
    play: ({ state }, ctx) => at(ctx).play[state]!,
    learn: ({ state }, { own, other }, ctx) => ({
      state: drawn(at(ctx).next[4 * state + outcomes.indexOf(`${own}${other}`)]!, ctx),
    }),
  }) as Program;
}

/** One of several states, by a draw where there is a choice. */
function drawn({ states, chances }: Branches, ctx: ProgramContext): number {
  if (states.length === 1) return states[0]!;
  let left = ctx.random();
  let i = 0;
  while (i + 1 < states.length && left >= chances[i]!) left -= chances[i++]!;
  return states[i]!;
}
