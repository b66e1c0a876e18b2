import type { BothSides, Outcome } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Detail } from './detail.ts';

/** How a pair is to be worked out: solved, played, or solved where both sides are finite-state. */
export type Method = 'auto' | 'exact' | 'sampled';

/** One pair of strategies under one set of conditions: a unit of work whose result depends on nothing else. */
export interface Job extends BothSides<Strategy> {
  readonly conditions: ConditionOptions;
  readonly method: Method;
  /** Matches played where the pair is sampled; at least 1. */
  readonly repetitions: number;
  /** Number of the first of them, default 0; a repetition has the same streams in whichever stretch it is played. */
  readonly from?: number;
  readonly seed: string;
  /** Whether the tally is to tell what follows on what, and each repetition apart; default false. It changes no other figure. */
  readonly detail?: boolean;
}

/** What came of one pair: means over repetitions, or exact expectations. */
export interface Tally {
  /** Whether it was solved, or nothing was left to chance in what was played. */
  readonly exact: boolean;
  /** Expected rounds, or rounds played on average. */
  readonly rounds: number;
  /** Total payoffs a match (discounted); null only for an exact long run without discount. */
  readonly scores: BothSides<number | null>;
  readonly perRound: BothSides<number>;
  readonly cooperation: BothSides<number>;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Money per round in each account of the game. */
  readonly accounts: Readonly<Record<string, number>>;
  /** Standard error of `perRound` and of `cooperation`; 0 where exact. */
  readonly standardError: { readonly perRound: BothSides<number>; readonly cooperation: BothSides<number> };
  /**
   * Score of each repetition, where it takes several; the pairs of a repetition share their streams. Where lengths are drawn, held to
   * the expected one unless the game itself may end a match: each is then an estimate without bias, most of the luck of the length taken out.
   */
  readonly samples: BothSides<readonly number[]>;
  /** Rounds played, 0 where solved; those of repetitions that cannot but be the same are counted once. */
  readonly played: number;
  /** Where the job asked for it. */
  readonly detail?: Detail;
}

/** How work is run; must not change any figure. */
export interface RunOptions {
  readonly executor?: Executor;
  /** Told after each job. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the run with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Told of each match that is played, in the order of the jobs and their repetitions; nothing is kept of it. Where every match of a
   * pair cannot but be the same, only of the first, solved or played.
   */
  readonly onMatch?: (match: PlayedMatch) => void;
}

/** One match as it was played. */
export interface PlayedMatch {
  /** Position of its job among the jobs. */
  readonly job: number;
  readonly repetition: number;
  readonly rounds: number;
  /** Realised moves of each side, in order, as in `CCD`. */
  readonly moves: BothSides<string>;
  /** Total payoffs, discounted where the discount is below 1. */
  readonly scores: BothSides<number>;
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Rounds played so far by sampling. */
  readonly rounds: number;
}

/** Runs jobs and gives their tallies in the order of the jobs. */
export interface Executor {
  (jobs: readonly Job[], options: Omit<RunOptions, 'executor'>): Promise<Tally[]>;
  /** The same for who need not keep tallies, where the executor can do it. */
  readonly each?: EachTally;
}

/** Runs jobs and hands over their tallies in the order of the jobs, each as soon as it can, and keeps none. */
export type EachTally = (jobs: readonly Job[], options: Omit<RunOptions, 'executor'>, take: (tally: Tally) => void) => Promise<void>;
