import type { Json, Move } from '../../core/index.ts';
import type { LivedRound, ProgramContext } from '../strategy.ts';

/** Chance of C in the end where the strategy underneath proposes C, and where it proposes D. */
export type Answers = Readonly<Record<Move, number>>;

/** What lies over a strategy and has the last word, with a memory of its own; see `overAutomaton` and `overProgram`. */
export interface Layer<Memory extends Json = Json> {
  /** Memory before the first round. */
  readonly memory: Memory;
  answers(memory: Memory): Answers;
  /** Memory after a round: own realised move, the other's perceived one. */
  learn(memory: Memory, round: { readonly own: Move; readonly other: Move }): Memory;
  /** Where memory goes if it starts again after a round; default the first memory. */
  again?(memory: Memory): Memory;
}

/** A layer that also looks at the match; every {@link Layer} is one. */
export interface ProgramLayer<Memory extends Json = Json> {
  readonly memory: Memory;
  /** Memory before the first round where the match enters it. */
  begin?(memory: Memory, ctx: ProgramContext): Memory;
  answers(memory: Memory, ctx: ProgramContext): Answers;
  learn(memory: Memory, round: LivedRound, ctx: ProgramContext): Memory;
}

/** The proposal stands. */
export const asProposed: Answers = { C: 1, D: 0 };

/** C whatever is proposed. */
export const surelyC: Answers = { C: 1, D: 1 };

/** D whatever is proposed. */
export const surelyD: Answers = { C: 0, D: 0 };

/** A layer that remembers nothing. */
export function plain(answers: Answers): Layer<null> {
  return { memory: null, answers: () => answers, learn: () => null };
}

/** Chance of C in the end where C is proposed with the chance `proposed`. */
export function decided(proposed: number, { C, D }: Answers): number {
  return C === D ? C : proposed * C + (1 - proposed) * D;
}
