import { type Move, streamFor } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type Program, type ProgramContext, chanceOf } from '../strategies/index.ts';
import type { Chair, Player } from './player.ts';

/** Plays a program: keeps its memory, makes its draws, and shows it its own past, read-only. */
export function programPlayer(program: Program, payoffs: Payoffs, rounds: number, chair: Chair): Player {
  const intention = streamFor({ ...chair, purpose: 'intention' });
  const random = streamFor({ ...chair, purpose: 'program' });
  let memory = program.memory;
  let history: { own: Move[]; other: Move[] } = { own: [], other: [] };
  let ctx: ProgramContext = { payoffs: program.payoffs ?? payoffs, rounds, round: 1, state: '', history, random };
  return {
    intend: (round, state) => {
      ctx = { ...ctx, round, state, history };
      return intention() < chanceOf(program.play(memory, ctx)) ? 'C' : 'D';
    },
    learn: (lived) => {
      history.own.push(lived.own);
      history.other.push(lived.other);
      memory = program.learn(memory, lived, ctx);
    },
    forget: () => {
      memory = program.memory;
      history = { own: [], other: [] };
    },
  };
}
