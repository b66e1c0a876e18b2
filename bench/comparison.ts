/** One way of doing a piece of work. */
export interface Way {
  readonly name: string;
  /** Pieces of work that one call does: rounds, pairs, scenarios. */
  readonly pieces: number;
  /** Does the work; what it returns is thrown away. */
  readonly run: () => unknown;
}

/** Two ways measured side by side in one run. The result is the time of `subject` for a piece over that of `yardstick`. */
export interface Comparison {
  readonly about: string;
  /** What a piece of work is, in the singular. */
  readonly piece: string;
  readonly subject: Way;
  readonly yardstick: Way;
  /** Turns each way is measured for, taken alternately; at least 5. */
  readonly turns: number;
}

/** The group that a set of comparisons is told under. */
export interface Group {
  readonly name: string;
  readonly comparisons: readonly Comparison[];
}
