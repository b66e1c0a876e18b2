import type { BothSides } from '../core/index.ts';
import type { TournamentMeasures } from './measures/index.ts';
import type { TournamentSpec } from './spec.ts';
import type { TournamentStatistics } from './statistics/poolStatistics.ts';

/** One line of the standings. */
export interface Row {
  /** Place by score, the first is 1; ties share a place. Over several conditions together: place by `perRound`. */
  readonly rank: number;
  readonly id: string;
  readonly name: string;
  /** Mean match total over opponents; null for an exact long run, which has no total: ranked by `perRound`. */
  readonly score: number | null;
  /** Mean over opponents of the mean payoff a round. */
  readonly perRound: number;
  /** Standard error of `score` over repetitions; 0 where all is exact, null where one repetition cannot tell or there is no score. */
  readonly standardError: number | null;
  /** Opponents strictly beaten on mean payoff a round. */
  readonly wins: number;
  /** Mean over opponents of the share of cooperations. */
  readonly cooperation: number;
}

/** What came of everybody's meetings; `Cell` is number where everybody met everybody, and null for those who did not meet. */
export interface TournamentTables<Cell extends number | null = number | null> {
  /** One table for one pool, one for each side where there are two. */
  readonly standings: readonly Row[] | BothSides<readonly Row[]>;
  /** `vendor[i][j]`: mean payoff a round of row i in the vendor's chair against column j; `partner[i][j]`: what j earned there. */
  readonly payoffs: BothSides<readonly (readonly Cell[])[]>;
  /** Likewise, shares of cooperation. */
  readonly cooperation: BothSides<readonly (readonly Cell[])[]>;
  /** Whether every pair was solved exactly, or left nothing to chance. */
  readonly exact: boolean;
  /** Rounds that were played; matches that cannot but be the same are played once. */
  readonly played: number;
  /** Every measure of docs/explanation/tournament-measures.md, where they were asked for. */
  readonly measures?: TournamentMeasures;
  /** How sure the places are, where it was asked; not told of several conditions together where one has a discount. */
  readonly statistics?: TournamentStatistics;
}

/** What came of one of several sets of conditions. */
export interface ConditionResult<Cell extends number | null = number | null> extends TournamentTables<Cell> {
  readonly name: string;
  /** Weight of a round in what is told of all conditions together. */
  readonly weight: number;
}

/**
 * What a tournament gives; plain JSON. Where there are several conditions, standings, payoffs and cooperation are of all together
 * (docs/explanation/tournament-measures.md tells how), and measures are given for each of them alone.
 */
export interface TournamentResult<Cell extends number | null = number | null> extends TournamentTables<Cell> {
  /** Each of the conditions, where there are several, in their order. */
  readonly conditions?: readonly ConditionResult<Cell>[];
  /**
   * What was asked, as plain JSON that runs the same tournament again: strategies of the catalogue by id and parameters,
   * others as their data. Programs and derived rules of one's own, being functions, are told by id alone.
   */
  readonly spec: TournamentSpec;
}
