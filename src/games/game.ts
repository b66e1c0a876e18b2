import type { BothSides, Move, Outcome } from '../core/index.ts';

/** What one side earns in one round, by its own point of view, in the game's unit. */
export interface Payoffs {
  /** Temptation: I defect, the other cooperates. */
  readonly T: number;
  /** Reward: both cooperate. */
  readonly R: number;
  /** Punishment: both defect. */
  readonly P: number;
  /** Sucker's payoff: I cooperate, the other defects. */
  readonly S: number;
}

/** Money per outcome for one party; the vendor's move stands first in the outcome. */
export type Account = Readonly<Record<Outcome, number>>;

/** Named accounts: what each party books. They are reported and move nobody. */
export type Accounts = Readonly<Record<string, Account>>;

/** One way on from a public state: the position of the next state, and its chance. */
export interface NextState {
  readonly state: number;
  readonly chance: number;
}

/** One public state of a game: what it pays, and where each outcome leads (vendor's move first). */
export interface PublicState {
  readonly name: string;
  readonly payoffs: BothSides<Payoffs>;
  readonly accounts: Accounts;
  /** No deal is made in this state (a cool-off, an exclusion): payments on deals do not apply to it. */
  readonly closed?: true;
  /** Where each outcome leads; the chances and that of ending sum to 1. */
  readonly next: Readonly<Record<Outcome, readonly NextState[]>>;
  /** Chance that the relationship ends with each outcome. */
  readonly ends: Readonly<Record<Outcome, number>>;
}

/** What cooperating and defecting is called on one side. */
export type MoveLabels = Readonly<Record<Move, string>>;

/**
 * A game between a vendor and a partner: one public state (a stage game repeated unchanged) or several (a
 * stochastic game, Shapley 1953). Plain data; build it with `stageGame`, `prisonersDilemma`, `fromCosts` or
 * `publicGame`.
 */
export interface Game {
  readonly kind: 'game';
  /** Name of the unit of payoffs, for example `points`, `years` or `EUR`. */
  readonly unit: string;
  /** Whether the figures were given as gains or as costs; payoffs here are always gains. */
  readonly orientation: 'gains' | 'costs';
  readonly moves: BothSides<MoveLabels>;
  /** Position in `states` of the state of the first round. */
  readonly start: number;
  readonly states: readonly PublicState[];
}
