import type { BothSides, Outcome } from '../core/index.ts';
import type { Estimate } from './ratioMoments.ts';

/** One figure for each repetition, or a single one where all repetitions cannot but be the same. */
export interface Columns {
  /** Rounds. */
  readonly lengths: readonly number[];
  /** Deals made: rounds in public states that are not closed. */
  readonly dealt: readonly number[];
  /** Total payoffs, not discounted. */
  readonly earned: BothSides<readonly number[]>;
  /** Realised cooperations in deals. */
  readonly cooperated: BothSides<readonly number[]>;
  /** Deals in which both cooperated. */
  readonly mutual: readonly number[];
  /** Outcome of the first deal, 0 to 3 for CC, CD, DC, DD (vendor's move first); -1 where none was made. */
  readonly opening: readonly number[];
}

/** Runs of deals of one kind: how long they last on average, in deals; null where there is none, or one without end. */
export interface Runs extends Estimate {
  /** Runs that start; a match, or a round of a long run. */
  readonly count: number;
}

/** What a tally tells beyond means, where a job asks for it. Its size does not grow with the rounds. */
export interface Detail {
  /** Null where the pair was solved and its matches are left to chance: then there are only expectations. */
  readonly columns: Columns | null;
  /** Whether every match cannot but be the same. */
  readonly alike: boolean;
  /**
   * Standard deviation over matches of each side's mean payoff a round. Null where a single match cannot tell, and for a
   * solved pair that is left to chance unless its number of rounds is given.
   */
  readonly deviation: BothSides<number | null>;
  /** Deals; a match, or a round of a long run. */
  readonly deals: number;
  /** Chance of each first outcome, vendor's move first; null in a long run that opens with no deal. */
  readonly opening: Readonly<Record<Outcome, number>> | null;
  /** `sequels[a][b]`: how often outcome b came in the deal right after a; a match, or a round in a long run. */
  readonly sequels: Readonly<Record<Outcome, Readonly<Record<Outcome, number>>>>;
  /** Each side's share of cooperations in the deal after each outcome; there the side's own move stands first. */
  readonly answers: BothSides<Readonly<Record<Outcome, Estimate>>>;
  /** Runs of DD, and runs of anything but CC. */
  readonly feuds: Runs;
  readonly quarrels: Runs;
}
