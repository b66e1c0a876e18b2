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
  /** Sum of all accounts but `outside`, a deal. */
  readonly joint: number;
  /** Deals that a relationship lasts, on average over pairs. */
  readonly rounds: number;
  /** Share of those deals that are made; absent where all are. A cool-off or an exclusion lets some go by. */
  readonly made?: number;
  /** Standard error of `overall`; 0 where every pair was solved exactly. */
  readonly standardError: number;
}

/** One behaviour after adaptation. */
export interface AdaptedShare {
  readonly id: string;
  readonly name: string;
  readonly share: number;
}

/** How large a part of all starts adapts to where today's pools go. */
export interface BasinShare {
  /** Share of starts, drawn evenly over all shares of both pools. */
  readonly share: number;
  /** Binomial standard error of `share`: √(p (1 − p) / n). */
  readonly standardError: number;
  /** Starts that were followed. */
  readonly starts: number;
}

/** The smallest change of today's pools that makes them adapt to something else. */
export interface BasinEdge {
  /** Whose people change; `both` where as many change on either side at once. */
  readonly side: 'vendor' | 'partner' | 'both';
  /** What they change to. */
  readonly behaviour: { readonly id: string; readonly name: string };
  /** Share of the side's people, drawn evenly, who would have to change; found to 0.001. */
  readonly share: number;
  /** Share of cooperative moves to which the pools then adapt. */
  readonly cooperation: number;
}

/** What happens once both pools have drifted towards what pays. */
export interface AdaptedOutcome extends PoolOutcome {
  /** Whether the pools came to rest; else figures are those of the mean of the last 200 reviews. */
  readonly settled: boolean;
  readonly reviews: number;
  readonly pools: BothSides<readonly AdaptedShare[]>;
  /** Basin of attraction of this outcome; absent where it was not asked for, and over several segments (each has its own). */
  readonly basin?: BasinShare;
  /** How far today's pools are from the basin's edge; null where no change of one behaviour leads out of it; absent as `basin`. */
  readonly edge?: BasinEdge | null;
}

/** Continuation that one side needs, so that betraying a reciprocator does not pay; null where none below 1 does. */
export interface IncentiveThreshold {
  /** Against grim trigger (Friedman 1971). */
  readonly grim: number | null;
  /** Against tit for tat (Axelrod 1981). */
  readonly titForTat: number | null;
}

/** How the incentive thresholds were found: `numeric` for games with public states. */
export type IncentiveMethod = 'closed-form' | 'numeric';

/** The three judgements of one setting, or of several segments together. */
export interface Verdict {
  /** Chance that another deal follows; over segments, the mean over pairs. */
  readonly continuation: number;
  /** The pools as they are. */
  readonly now: PoolOutcome;
  readonly adapted: AdaptedOutcome;
  /**
   * For clean play, without slips and misreadings; each side's discount and its counterpart's recognition are allowed
   * for. In closed form where the game is one stage game repeated unchanged, else by bisection to 1e-10 up to a
   * continuation of 0.999. Over segments, the largest need; null where any is.
   */
  readonly incentive: BothSides<IncentiveThreshold>;
  /** `numeric` where any segment's thresholds are. */
  readonly incentiveMethod: IncentiveMethod;
  /** Whether every figure is exact. */
  readonly exact: boolean;
  /** Each kind of counterpart, where there are several. */
  readonly segments?: readonly SegmentVerdict[];
}

/** The judgement of one kind of counterpart. */
export interface SegmentVerdict {
  readonly id: string;
  readonly name: string;
  /** Share of all pairs. */
  readonly share: number;
  readonly verdict: Verdict;
}
