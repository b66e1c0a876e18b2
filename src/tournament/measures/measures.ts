import type { BothSides, Outcome } from '../../core/index.ts';
import type { Estimate } from '../../jobs/index.ts';
import type { Eigen } from './eigen.ts';

/** One figure for each row and column: `[own][opponent]`; null where it has no value. */
export type Matrix = readonly (readonly (number | null)[])[];

/** A figure of each pair with its standard error: 0 where exact or certain, null where a single repetition cannot tell. */
export interface EstimateMatrix {
  readonly value: Matrix;
  readonly standardError: Matrix;
}

/** A figure of each pair, and how often there was an occasion for it: a match, or a round of a long run. */
export interface CountedMatrix extends EstimateMatrix {
  readonly count: Matrix;
}

/**
 * What each did against each. Where a pair met in both chairs, figures are the mean of the chairs. Each table is made when it is first read
 * and kept from then on; copies and JSON have all of them. A table cannot be assigned to (TypeError): who wants another takes a copy.
 */
export interface PairMeasures {
  /** Whether the pair was solved, or left nothing to chance. */
  readonly exact: readonly (readonly boolean[])[];
  /** Mean rounds, and deals, of a match; null for a long run. */
  readonly rounds: Matrix;
  readonly deals: Matrix;
  /** Own payoff a round, and its standard deviation over matches. */
  readonly payoff: EstimateMatrix;
  readonly payoffDeviation: Matrix;
  /** Own payoff a round less the other's. */
  readonly lead: EstimateMatrix;
  /** Share of cooperations; the same spread over −1 to 1; share of matches opened with C. */
  readonly cooperation: EstimateMatrix;
  readonly vengefulCooperation: Matrix;
  readonly initialCooperation: EstimateMatrix;
  /** Share of matches won, and of those in which it cooperated at least as often as the other; null against its own kind. */
  readonly wins: EstimateMatrix;
  readonly goodPartner: EstimateMatrix;
  /** Shares of the deals by outcome, and share of cooperations in the deal after it; own move first. */
  readonly outcomes: Readonly<Record<Outcome, EstimateMatrix>>;
  readonly answers: Readonly<Record<Outcome, CountedMatrix>>;
  /** What both earn together a round, its share of the best there is, and Jain's index of the two payoffs. */
  readonly joint: EstimateMatrix;
  readonly efficiency: EstimateMatrix;
  readonly fairness: EstimateMatrix;
  /** Mean deals in a run of DD, and in a run of anything but CC. */
  readonly feuds: CountedMatrix;
  readonly quarrels: CountedMatrix;
  /** How much more a match the best reply to this opponent would earn; null where the opponent is not finite-state. */
  readonly regret: EstimateMatrix;
  /** Whether the best reply rests on knowing what the opponent hides: the regret is then an upper bound. */
  readonly regretIsBound: readonly (readonly boolean[])[];
}

/** A player's measures. All but the last group leave out matches against its own kind, as the peer does. */
export interface PlayerMeasures {
  readonly id: string;
  readonly name: string;
  /** By repetition: sum of totals; mean payoff a round over opponents; opponents beaten. Null where unknown. */
  readonly scores: readonly number[] | null;
  readonly normalisedScores: readonly number[] | null;
  readonly wins: readonly number[] | null;
  /** Medians of the two over repetitions. */
  readonly medianScore: number | null;
  readonly medianWins: number | null;
  readonly cooperatingRating: Estimate;
  readonly initialCooperation: Estimate;
  readonly goodPartnerRating: Estimate;
  /** Mean over opponents of the shares of outcomes. */
  readonly outcomes: Readonly<Record<Outcome, Estimate>>;
  /** Share of cooperations after each outcome, and how many occasions; every occasion weighs the same. */
  readonly answers: Readonly<Record<Outcome, { readonly value: number | null; readonly count: number }>>;

  /** Means over those met, its own kind included where the tournament has self-play. */
  readonly joint: Estimate;
  readonly efficiency: Estimate;
  readonly fairness: Estimate;
  /** Share of deals in which it defected against a cooperation, and in which it suffered that. */
  readonly exploits: Estimate;
  readonly exploited: Estimate;
  readonly regret: Estimate;
  /** Mean deals in a run of DD, and in one of anything but CC, every run weighing the same; null where one has no end. */
  readonly feudLength: number | null;
  readonly quarrelLength: number | null;
  /** `places[k]`: how often it takes place k + 1 if the repetitions are drawn again; null where one repetition cannot tell. */
  readonly places: readonly number[] | null;
  /** First and last place of the middle 95 % of these. */
  readonly placeInterval: readonly [number, number] | null;
}

/** The measures of one pool against its opponents. */
export interface Measures {
  /** Ids of rows, and of columns. */
  readonly own: readonly string[];
  readonly opponents: readonly string[];
  /** Repetitions told apart: 1 where all are alike or all is exact. */
  readonly repetitions: number;
  readonly pairs: PairMeasures;
  readonly players: readonly PlayerMeasures[];
  /** Positions of the players by median normalised score, the best first; ties keep the order of the pool. */
  readonly ranking: readonly number[];
  readonly eigenjesus: Eigen;
  readonly eigenmoses: Eigen;
}

/** Measures of a tournament: of its pool, or of each side's where there are two. */
export type TournamentMeasures = Measures | BothSides<Measures>;
