import type { FiniteOptions } from './finiteOptions.ts';

/** What a step of one pool is decided from. `counts` may be changed inside and is given back as it was. */
export interface Moment {
  readonly rule: Required<FiniteOptions>;
  readonly counts: Int32Array;
  readonly size: number;
  /** Mean payoff of each behaviour in the present state. */
  readonly payoffs: Float64Array;
  /** Room for weights. */
  readonly weights: Float64Array;
  /** Mean payoffs among the survivors once one of a behaviour has died; where games are played after the death. */
  readonly payoffsWithout: (dead: number) => Float64Array;
}

/** A process in which one individual at a time gives way to another: how a step is drawn, and its chances. */
export interface Replacement {
  /** Numbers a step needs. */
  readonly numbers: number;
  /** Draws a step: i × behaviours + j where one of behaviour i gives way to one of j. */
  readonly draw: (moment: Moment, numbers: Float64Array) => number;
  /** Adds the chance of each step, i × behaviours + j, to an empty list. */
  readonly chances: (moment: Moment, into: Float64Array) => void;
}
