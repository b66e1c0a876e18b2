import type { BothSides, Move } from '../core/index.ts';
import type { Game } from '../games/index.ts';

/** How long a relationship lasts: a number of rounds (announced or not), or a chance of going on after each round. */
export type Length = { readonly rounds: number; readonly known?: boolean } | { readonly continuation: number };

/** Chance that a move goes wrong: one figure, or one for cooperations and one for defections. */
export type Rate = number | Readonly<Record<Move, number>>;

/** Noise of one kind: the same for both sides, or told for each. */
export type Noise = Rate | BothSides<Rate>;

/** The conditions under which two sides meet again, as a caller writes them. */
export interface ConditionOptions {
  /** Default: Axelrod's 5, 3, 1, 0. */
  readonly game?: Game;
  /**
   * Default: 200 rounds, not announced. `{ rounds: Infinity }` asks for the long-run average; JSON, which cannot write
   * Infinity, has the text instead.
   */
  readonly length?: Length | { readonly rounds: 'Infinity'; readonly known?: false };
  /** `execution`: chance that a move comes out wrong; `perception`: chance that the other's move is read wrong. Default 0. */
  readonly noise?: { readonly execution?: Noise; readonly perception?: Noise };
  /** Chance that a side recognises its counterpart after a round. Default 1. */
  readonly recall?: number | BothSides<number>;
  /** What a payoff one round later is worth today. Default 1. */
  readonly discount?: number | BothSides<number>;
}

/** Conditions checked and spelled out for each side. */
export interface Conditions {
  readonly game: Game;
  readonly length: Length;
  readonly execution: BothSides<Readonly<Record<Move, number>>>;
  readonly perception: BothSides<Readonly<Record<Move, number>>>;
  readonly recall: BothSides<number>;
  readonly discount: BothSides<number>;
}
