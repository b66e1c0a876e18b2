import { InputError, type Json } from '../../core/index.ts';
import { type Program, type ProgramContext, chanceOf } from '../../strategies/index.ts';

/** A proposal drawn with this chance of C: 0 is C, 1 is D. Draws only where the chance is neither 0 nor 1. */
export function propose(chance: number, ctx: { random(): number }): number {
  if (chance === 1) return 0;
  if (chance === 0) return 1;
  return ctx.random() < chance ? 0 : 1;
}

/**
 * What a program proposes: 0 is C, 1 is D.
 *
 * @throws InputError where it gives what is no chance.
 */
export function proposalOf(program: Program, memory: Json, ctx: ProgramContext): number {
  const chance = chanceOf(program.play(memory, ctx));
  if (chance >= 0 && chance <= 1) return propose(chance, ctx);
  throw new InputError([
    {
      path: `${program.id}.play`,
      message: 'gave what is no chance of cooperating',
      received: chance,
      expected: 'C, D, or a number from 0 to 1',
    },
  ]);
}
