import type { DialSpec } from '../../scenario/index.ts';

/** One number that a sweep varies between two ends. */
export interface RangeAxis {
  /** `continuation`, the path of a number in the scenario file, the id of a lever, or a lever with its parameters. */
  readonly lever: DialSpec;
  readonly from: number;
  readonly to: number;
  /** Number of points, both ends included; at least 2. */
  readonly points: number;
  /** Even steps (`lin`, the usual ones), or even ratios (`log`: both ends above 0). */
  readonly scale?: 'lin' | 'log';
}

/** One number that a sweep varies over a list. */
export interface ListAxis {
  readonly lever: DialSpec;
  /** At least one, none twice. */
  readonly values: readonly number[];
}

/** One thing that a sweep varies. */
export type Axis = RangeAxis | ListAxis;

/** An axis as it was swept. */
export interface SweptAxis {
  readonly lever: DialSpec;
  /** Name of its column: the path, or the lever's id. */
  readonly name: string;
  readonly unit: string;
  /** The dose that leaves the scenario as it is. */
  readonly today: number;
  /** Least and largest dose. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Every dose, in the order in which it is swept. */
  readonly values: readonly number[];
}
