import type { BothSides, Move } from '../core/index.ts';
import type { Game } from '../games/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** One behaviour of a pool and the share of the side's people who follow it. */
export interface Share {
  readonly strategy: Strategy;
  /** From 0 to 1; the shares of a pool sum to 1. */
  readonly share: number;
}

/** How often two sides deal, and for how long. */
export interface Horizon {
  /** Deals between one vendor and one partner in a year. */
  readonly dealsPerYear: number;
  /** Chance that the relationship ends within a year, above 0, at most 1. */
  readonly churn: number;
  /**
   * Chance that another deal follows, where it was set as such (`withContinuation`, `withContractLength`): a churn near 1 has too few
   * digits to give it back. Absent otherwise: it then follows from churn and deals a year.
   */
  readonly continuation?: number;
  /** Yearly interest at which each side discounts what comes later. */
  readonly interest: BothSides<number>;
}

/** How word of a side's breaches gets round among those it deals with. */
export interface WordOfMouth {
  /** How many others this side deals with beside the one at hand, at least 0. */
  readonly others: number;
  /** Chance that the one at hand hears of a breach against one of the others before its next deal. */
  readonly heard: number;
}

/** Chance that a cooperation (`C`) or a defection (`D`) goes wrong, for each side. */
export type SideRates = BothSides<Readonly<Record<Move, number>>>;

/**
 * Everything that decides what happens between vendors and partners: the game, the conditions under which they
 * meet again, and who behaves how. Plain data; an incentive rule turns one setting into another.
 */
export interface Setting {
  readonly game: Game;
  readonly horizon: Horizon;
  /** Slips: chance that a side's own move comes out wrong. */
  readonly execution: SideRates;
  /** Misreadings: chance that a side reads the other's move wrong. */
  readonly perception: SideRates;
  /** Chance that a side recognises its counterpart at the next deal. */
  readonly recall: BothSides<number>;
  /** Weight of the counterpart's payoff in what moves a side, from 0; absent: 0. Money stays as it is. */
  readonly care?: BothSides<number>;
  /** How breaches by the vendor, and by the partner, become known to others; absent: they do not. */
  readonly word?: BothSides<WordOfMouth>;
  /** Today's behaviours; strategies are resolved on the baseline payoffs. */
  readonly pools: BothSides<readonly Share[]>;
  /** Behaviours that people could take up beside today's. */
  readonly adoptable: BothSides<readonly Strategy[]>;
  /** The baseline's |R − P| of each side: the unit in which people compare how they fare. */
  readonly scale: BothSides<number>;
}
