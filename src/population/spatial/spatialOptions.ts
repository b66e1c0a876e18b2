/** How a population on a graph changes. */
export type SpatialUpdate = 'imitate-best' | 'fermi' | 'death-birth' | 'birth-death';

/** How a population on a graph plays and changes. */
export interface SpatialOptions {
  /** Default `'imitate-best'`, which draws nothing unless there is mutation. */
  readonly update?: SpatialUpdate;
  /** Whether everybody also meets itself, as in Nowak & May (1992). Default false. */
  readonly selfInteraction?: boolean;
  /** What is compared: the `'total'` over the neighbours (default), or the `'mean'`. */
  readonly payoff?: 'total' | 'mean';
  /** Strength of selection: β of `'fermi'`, s of the fitness of `'death-birth'` and `'birth-death'`. Default 1. */
  readonly selection?: number;
  /** Fitness from a payoff π: `'linear'` 1 − s + s π (default), never negative, or `'exponential'` exp(s π). */
  readonly fitness?: 'linear' | 'exponential';
  /** Chance that who is renewed, or reviews, takes another behaviour at random. Default 0. */
  readonly mutation?: number;
  /** Which behaviour a mutant takes: one of the others (default), or any. */
  readonly mutants?: 'others' | 'any';
  /** Default `'donnant'`. */
  readonly seed?: string;
  /** Which of many runs of one seed. Default 0. */
  readonly repetition?: number;
  /** Steps already taken when the given places were reached, to take a run up again. Default 0. */
  readonly from?: number;
}

/** A population on a graph after a step. */
export interface SpatialState {
  /** The behaviour at each place. It changes with the next step: copy what is to be kept. */
  readonly places: Uint16Array;
  /** How many places show each behaviour. */
  readonly counts: readonly number[];
}
