import type { Move } from '../../core/index.ts';
import type { ProgramContext } from '../strategy.ts';

/** The other move. */
export function turned(move: Move): Move {
  return move === 'C' ? 'D' : 'C';
}

/** Gives the match as one sees it who takes each of his own moves for the other; the same match gives the same view. */
export function mirrors(): (ctx: ProgramContext) => ProgramContext {
  const views = new WeakMap<ProgramContext, ProgramContext>();
  return (ctx) => {
    const view = views.get(ctx) ?? new Mirrored(ctx);
    views.set(ctx, view);
    return view;
  };
}

class Mirrored implements ProgramContext {
  readonly #ctx: ProgramContext;
  /** Own moves, turned as far as they were asked for, and the list that they were read from. */
  #own: Move[] = [];
  #from: readonly Move[] = [];

  constructor(ctx: ProgramContext) {
    this.#ctx = ctx;
  }

  get payoffs(): ProgramContext['payoffs'] {
    return this.#ctx.payoffs;
  }

  get rounds(): number {
    return this.#ctx.rounds;
  }

  get round(): number {
    return this.#ctx.round;
  }

  get state(): string {
    return this.#ctx.state;
  }

  get history(): ProgramContext['history'] {
    const { own, other } = this.#ctx.history;
    // a past that began anew is another list
    if (own !== this.#from) {
      this.#from = own;
      this.#own = [];
    }
    for (let i = this.#own.length; i < own.length; i++) this.#own.push(turned(own[i]!));
    return { own: this.#own, other };
  }

  random(): number {
    return this.#ctx.random();
  }
}
