/** How individuals follow one another in a well-mixed population. */
export type FiniteProcess = 'birth-death' | 'death-birth' | 'pairwise-comparison' | 'wright-fisher';

/** How a finite population changes. One object serves the sampled process and everything exact about it. */
export interface FiniteOptions {
  /** Default `'birth-death'`; `pairwiseComparison` and `wrightFisher` set their own. */
  readonly process?: FiniteProcess;
  /** Strength of selection: s of the fitness, β of pairwise comparison. At least 0, and at most 1 with linear fitness. Default 1. */
  readonly selection?: number;
  /**
   * Fitness from a payoff π: `'linear'` 1 − s + s π (default), never negative, or `'exponential'` exp(s π). Pairwise
   * comparison knows none.
   */
  readonly fitness?: 'linear' | 'exponential';
  /** Chance that a newcomer, or who reviews, takes another behaviour at random. Default 0. */
  readonly mutation?: number;
  /** Which behaviour a mutant takes: one of the others, or any, its own included. Default `'others'`. */
  readonly mutants?: 'others' | 'any';
  /**
   * Among whom the second individual of a step is drawn: all, the first one too, or the others only. Birth-death: who
   * is replaced (default `'all'`: a child may replace its parent, Moran 1958). Death-birth: who is the parent (default
   * `'others'`). Pairwise comparison: who is looked at (default `'others'`).
   */
  readonly drawnFrom?: 'all' | 'others';
  /**
   * Death-birth only: games are played `'before'` the death (default), or `'after'` it, among the survivors, as
   * Axelrod-Python means it.
   */
  readonly games?: 'before' | 'after';
}

/** What a sampled run of a population needs besides. */
export interface FiniteRunOptions extends FiniteOptions {
  /** Default `'donnant'`. */
  readonly seed?: string;
  /** Which of many runs of one seed. Default 0. */
  readonly repetition?: number;
  /**
   * Steps already taken when the given counts were reached. A run taken up again with the counts and the number of its
   * last step goes on exactly as the unbroken one. Default 0.
   */
  readonly from?: number;
}
