import type { Json } from '../../src/core/index.ts';
import {
  type Branches,
  type LivedRound,
  type Program,
  type ProgramContext,
  type Strategy,
  chanceOf,
  compile,
} from '../../src/strategies/index.ts';
import { frozen } from './frozen.ts';

/** A strategy as what goes on in its head, with a memory that can be written down at any time. */
export interface Mind {
  open(ctx: ProgramContext): Json;
  chance(memory: Json, ctx: ProgramContext): number;
  after(memory: Json, lived: LivedRound, ctx: ProgramContext): Json;
}

/** The mind of a strategy: of a program its fold, of others the states of the automaton. Whatever is passed on is frozen. */
export function mindOf(strategy: Strategy, ctx: Pick<ProgramContext, 'payoffs' | 'rounds'>): Mind {
  return strategy.kind === 'program' ? mindOfProgram(strategy) : mindOfAutomaton(strategy, ctx);
}

function mindOfProgram(program: Program): Mind {
  const first = frozen(program.memory);
  return {
    open: (ctx) => frozen(program.begin === undefined ? first : program.begin(first, ctx)),
    chance: (memory, ctx) => chanceOf(program.play(memory, ctx)),
    after: (memory, lived, ctx) => frozen(program.learn(memory, lived, ctx)),
  };
}

function mindOfAutomaton(strategy: Strategy, { payoffs, rounds }: Pick<ProgramContext, 'payoffs' | 'rounds'>): Mind {
  const { start, play, next } = compile(strategy, { payoffs, rounds });
  return {
    open: (ctx) => drawn(start, ctx.random()),
    chance: (memory) => play[memory as number]!,
    after: (memory, { own, other }, ctx) => {
      const outcome = 2 * Number(own === 'D') + Number(other === 'D');
      return drawn(next[4 * (memory as number) + outcome]!, ctx.random());
    },
  };
}

function drawn({ states, chances }: Branches, draw: number): number {
  let left = draw;
  const place = chances.findIndex((chance) => (left -= chance) < 0);
  return states.at(place)!;
}
