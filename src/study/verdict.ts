import type { BothSides, Outcome } from '../core/index.ts';

/** What happens between two pools: means over who meets whom, weighted by the pools' shares. */
export interface PoolOutcome {
  /** Share of cooperative moves on each side. */
  readonly cooperation: BothSides<number>;
  /** Share of cooperative moves over both sides. */
  readonly overall: number;
  /** Share of deals with each outcome, vendor's move first. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Payoff a deal that moves each side, in the game's unit. */
  readonly perDeal: BothSides<number>;
  /** Money a deal in each account. */
  readonly accounts: Readonly<Record<string, number>>;
  /** Sum of all accounts, a deal. */
  readonly joint: number;
  /** Standard error of `overall`; 0 where every pair was solved exactly. */
  readonly standardError: number;
}

/** One behaviour after adaptation. */
export interface AdaptedShare {
  readonly id: string;
  readonly name: string;
  readonly share: number;
}

/** What happens once both pools have drifted towards what pays. */
export interface AdaptedOutcome extends PoolOutcome {
  /** Whether the pools came to rest; else figures are those of the mean of the last 200 reviews. */
  readonly settled: boolean;
  readonly reviews: number;
  readonly pools: BothSides<readonly AdaptedShare[]>;
}

/** Continuation that one side needs, so that betraying a reciprocator does not pay; null where none below 1 does. */
export interface IncentiveThreshold {
  /** Against grim trigger (Friedman 1971). */
  readonly grim: number | null;
  /** Against tit for tat (Axelrod 1981). */
  readonly titForTat: number | null;
}

/** The three judgements of one setting. */
export interface Verdict {
  /** Chance that another deal follows. */
  readonly continuation: number;
  /** The pools as they are. */
  readonly now: PoolOutcome;
  readonly adapted: AdaptedOutcome;
  /**
   * In closed form for clean play, without slips and misreadings; each side's discount and its counterpart's
   * recognition are allowed for.
   */
  readonly incentive: BothSides<IncentiveThreshold>;
  /** Whether every figure is exact. */
  readonly exact: boolean;
}
