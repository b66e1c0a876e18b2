/**
 * What every finite strategy compiles to, and what match and exact solver read. States are numbered from 0.
 * Outcomes are numbered CC 0, CD 1, DC 2, DD 3: own realised move first, the other's perceived move second.
 */
export interface Automaton {
  /** Number of states. */
  readonly size: number;
  /** Names of the states, for people. */
  readonly names: readonly string[];
  /** Opening states and their chances. */
  readonly start: Branches;
  /** Chance of intending C, by state. */
  readonly play: Float64Array;
  /** Where each state goes on each outcome: `next[4 * state + outcome]`. */
  readonly next: readonly Branches[];
  /**
   * Where memory goes if it starts again after a round in a state, by that state; absent where it is always `start`. A rule that
   * counts announced rounds opens anew, but in the round that is due.
   */
  readonly again?: readonly Branches[];
  /** Whether any play chance lies strictly between 0 and 1, or any start, next or again is drawn by chance. */
  readonly stochastic: boolean;
}

/** States one may land in, with their chances (which sum to 1). */
export interface Branches {
  readonly states: Int32Array;
  readonly chances: Float64Array;
}
