import { InputError, type Json, type Move, type Stream } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { type LivedRound, type Program, type ProgramContext, chanceOf } from '../strategies/index.ts';

/** What a program knew and remembers: one course that its past may have taken. */
export interface Course {
  memory: Json;
  /** Moves lived so far; courses may share it. */
  history: { readonly own: Move[]; readonly other: Move[] };
}

/** Leads a program through rounds that were played, whatever course its memory takes. */
export class ProgramLead implements ProgramContext {
  readonly #program: Program;
  readonly #draw: Stream;
  readonly payoffs: Payoffs;
  readonly rounds: number;
  readonly state = 'always';
  round = 1;
  history: Course['history'] = { own: [], other: [] };
  /** Whether anything was drawn since it was last set to false. */
  drew = false;

  /** @param draw - Numbers in [0, 1) for what the program draws. */
  constructor(program: Program, payoffs: Payoffs, rounds: number, draw: Stream) {
    this.#program = program;
    this.#draw = draw;
    this.payoffs = program.payoffs ?? payoffs;
    this.rounds = rounds;
  }

  // some take it out of the context before they call it
  readonly random = (): number => {
    this.drew = true;
    return this.#draw();
  };

  /** A memory before the first round. */
  open(history: Course['history']): Course {
    this.round = 1;
    this.history = history;
    const { memory, begin } = this.#program;
    return { memory: begin === undefined ? memory : begin.call(this.#program, memory, this), history };
  }

  /** Chance of meaning C in a round. */
  means({ memory, history }: Course, round: number): number {
    this.round = round;
    this.history = history;
    const chance = chanceOf(this.#program.play(memory, this));
    if (chance >= 0 && chance <= 1) return chance;
    throw new InputError([
      {
        path: `${this.#program.id}.play`,
        message: 'gave what is no chance of cooperating',
        received: chance,
        expected: 'C, D, or a number from 0 to 1',
      },
    ]);
  }

  /** Takes in the round just played, which the history must hold already. */
  learn(course: Course, round: number, lived: LivedRound): void {
    this.round = round;
    this.history = course.history;
    course.memory = this.#program.learn(course.memory, lived, this);
  }
}
