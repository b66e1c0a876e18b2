import type { Dial } from '../../scenario/index.ts';
import type { ThresholdGoal } from '../checkGoal.ts';

/** What a search of doses met beside the dose itself. */
export type ThresholdNote =
  /** Some pairs were played, so that figures are near, not exact. */
  | 'sampled'
  /** The goal is met on several stretches with gaps between them. */
  | 'several-intervals'
  /** The goal is met from the weak end of the searched range on: whether less would do was not looked at. */
  | 'from-the-weak-end'
  /** The closed form lies beyond the searched range. */
  | 'beyond-the-range'
  /** Kinds of counterpart, sides or moves differ today: every dose sets them to one level. */
  | 'mixed-today';

/** The weakest dose of a lever that reaches a goal; a goal is met at ≥. */
export interface Threshold {
  readonly measure: ThresholdGoal['measure'];
  /** What is turned: its name, the unit of its doses, and today's dose. */
  readonly dose: Pick<Dial, 'name' | 'unit' | 'today'>;
  /** Weakest dose that reaches the goal, from the weak end of the range to the strong one; null where none does. */
  readonly value: number | null;
  /** The goal is missed at the first and met at the second; null where there is no such step. */
  readonly bracket: readonly [number, number] | null;
  /** All stretches of the range on which the goal is met, each from its weaker to its stronger end. */
  readonly intervals: readonly (readonly [number, number])[];
  /** Closed form; root of a smooth measure; or the place at which the measure jumps, found by bisection. */
  readonly method: 'closed-form' | 'root' | 'jump';
  /** `already-met`: today's dose reaches the goal. */
  readonly status: 'found' | 'already-met' | 'unreachable';
  /** Whether the measure never falls, or never rises, over the doses that were looked at from the weak end on. */
  readonly monotone: boolean;
  /**
   * Change of the measure for one more unit of the dose, at `value`, from exact derivatives. The measure is the share of
   * cooperative moves, or, for `incentive`, the continuation to spare. Null at jumps, between whole doses, for sampled
   * behaviours, and where the pools do not come to rest.
   */
  readonly slope: number | null;
  readonly notes: readonly ThresholdNote[];
}
