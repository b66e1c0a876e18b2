import type { Path } from './path.ts';

/** Rounds played at a time. */
export const stretch = 256;

/**
 * Two strategies made ready to meet again and again. After `restart`, each `play` writes the cells
 * (`4 * public state + outcome`, vendor's move first) of the next rounds to the start of the tape.
 */
export interface PreparedMatch {
  readonly tape: Int32Array;
  /** Rounds by cell, since the start of the repetition. */
  readonly counts: Float64Array;
  /** Starts a repetition and gives the rounds that it is to last, unless the game ends it before. */
  restart(repetition: number): number;
  /** Plays on; gives the rounds played, 0 once the match is over. */
  play(): number;
  /** Whether any draw counted, or may have, in what was played of the repetition; its length aside. */
  drew(): boolean;
  /**
   * The way that every repetition goes, where nothing is left to chance but its length; else null. It may lie on the
   * tape: it holds until the next round is played, here or in another match that shares the tape.
   */
  path(): Path | null;
}
