import type { Payoffs } from '../../games/index.ts';
import type { ProgramContext } from '../../strategies/index.ts';

/** What a program may know that sits in a team: what the team knows, but for the moves the team made. */
export class MemberContext implements ProgramContext {
  /** One ahead of the team's where a member is asked for its next move. */
  round: number;
  /** Payoffs the member was tuned to, where it was. */
  tuned: Payoffs | undefined = undefined;
  /** Of the last round where a member is asked in advance: the next one is not yet known. */
  readonly state: string;
  readonly history: ProgramContext['history'];
  readonly random: () => number;
  readonly #ctx: ProgramContext;

  constructor(ctx: ProgramContext) {
    this.#ctx = ctx;
    this.round = ctx.round;
    this.state = ctx.state;
    this.history = new MemberHistory(ctx);
    this.random = () => ctx.random();
  }

  /** Those of the team, or the member's own. */
  get payoffs(): Payoffs {
    return this.tuned ?? this.#ctx.payoffs;
  }

  get rounds(): number {
    return this.#ctx.rounds;
  }
}

/** The other's moves, spelled out only for those who ask. */
class MemberHistory {
  readonly #ctx: ProgramContext;

  constructor(ctx: ProgramContext) {
    this.#ctx = ctx;
  }

  get own(): never {
    throw new Error('A member of a team has no history of its own moves: what was played is the team’s. Keep proposals in memory instead.');
  }

  get other(): ProgramContext['history']['other'] {
    return this.#ctx.history.other;
  }
}
