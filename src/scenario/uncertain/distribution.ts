/** What is believed of a figure that is not known for certain, in numbers. */
export type Distribution = Triangular | Uniform | Normal | Beta;

/** Chances rise evenly from `low` to `likely` and fall evenly to `high`. */
export interface Triangular {
  readonly kind: 'triangular';
  readonly low: number;
  /** The mode, from `low` to `high`. */
  readonly likely: number;
  readonly high: number;
}

/** Every figure from `low` to `high` is as likely as any other. */
export interface Uniform {
  readonly kind: 'uniform';
  readonly low: number;
  readonly high: number;
}

/** The bell curve, cut off where its place takes no further figures: what is left is scaled up to 1. */
export interface Normal {
  readonly kind: 'normal';
  /** Mean before it is cut off. */
  readonly mean: number;
  /** Standard deviation before it is cut off, above 0. */
  readonly sd: number;
  /** Where it is cut off; absent where its place has no such end. */
  readonly from?: number;
  readonly to?: number;
}

/** The beta distribution with shapes `alpha` and `beta`, both above 0, stretched over `from` to `to`. */
export interface Beta {
  readonly kind: 'beta';
  readonly alpha: number;
  readonly beta: number;
  readonly from: number;
  readonly to: number;
}
