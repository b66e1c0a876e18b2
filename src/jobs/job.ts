import type { BothSides, Outcome } from '../core/index.ts';
import type { ConditionOptions } from '../conditions/index.ts';
import type { Strategy } from '../strategies/index.ts';

/** How a pair is to be worked out: solved, played, or solved where both sides are finite-state. */
export type Method = 'auto' | 'exact' | 'sampled';

/** One pair of strategies under one set of conditions: a unit of work whose result depends on nothing else. */
export interface Job extends BothSides<Strategy> {
  readonly conditions: ConditionOptions;
  readonly method: Method;
  /** Matches played where the pair is sampled; at least 1. */
  readonly repetitions: number;
  readonly seed: string;
}

/** What came of one pair: means over repetitions, or exact expectations. */
export interface Tally {
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
  /** Score of each repetition, where sampled: the pairs of a repetition share their streams. */
  readonly samples: BothSides<readonly number[]>;
  /** Rounds sampled, 0 where exact; those of repetitions that cannot but be the same are counted, though walked once. */
  readonly played: number;
}

/** How work is run; must not change any figure. */
export interface RunOptions {
  readonly executor?: Executor;
  /** Told after each job. */
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the run with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Rounds played so far by sampling. */
  readonly rounds: number;
}

/** Runs jobs and gives their tallies in the order of the jobs. */
export type Executor = (jobs: readonly Job[], options: Omit<RunOptions, 'executor'>) => Promise<Tally[]>;
