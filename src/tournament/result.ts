import type { BothSides } from '../core/index.ts';
import type { TournamentSpec } from './spec.ts';

/** One line of the standings. */
export interface Row {
  /** Place by score, the first is 1; ties share a place. */
  readonly rank: number;
  readonly id: string;
  readonly name: string;
  /** Mean match total over opponents; null for an exact long run, which has no total: ranked by `perRound`. */
  readonly score: number | null;
  /** Mean over opponents of the mean payoff a round. */
  readonly perRound: number;
  /** Standard error of `score` over repetitions; 0 where all is exact, null where one repetition cannot tell. */
  readonly standardError: number | null;
  /** Opponents strictly beaten on mean payoff a round. */
  readonly wins: number;
  /** Mean over opponents of the share of cooperations. */
  readonly cooperation: number;
}

/** What a tournament gives; plain JSON. */
export interface TournamentResult {
  /** One table for one pool, one for each side where there are two. */
  readonly standings: readonly Row[] | BothSides<readonly Row[]>;
  /** `vendor[i][j]`: mean payoff a round of row i in the vendor's chair against column j; `partner[i][j]`: what j earned there. */
  readonly payoffs: BothSides<readonly (readonly number[])[]>;
  /** Likewise, shares of cooperation. */
  readonly cooperation: BothSides<readonly (readonly number[])[]>;
  /** Whether every pair was solved exactly. */
  readonly exact: boolean;
  /** Rounds played by sampling. */
  readonly played: number;
  /**
   * What was asked, as plain JSON that runs the same tournament again: strategies of the catalogue by id and parameters,
   * others as their data. Programs and derived rules of one's own, being functions, are told by id alone.
   */
  readonly spec: TournamentSpec;
}
