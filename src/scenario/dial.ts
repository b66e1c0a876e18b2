import type { LeverUse } from '../incentives/index.ts';
import type { Segment } from './scenario.ts';

/**
 * What is turned: `continuation`; the path of a number in the scenario file (`relationship.churn`, `values.dealValue`,
 * `misunderstandings.misreadings`, `money.partner.i-defect-alone`, `behaviours.partner.always-defect`, …); the id of a lever
 * (its parameters as usual); or a lever with parameters, its dose left out. A name that is both a path and the id of a
 * lever, such as `recognition`, means the lever.
 */
export type DialSpec = string | LeverUse;

/** Under which rule something is turned. */
export interface DialOptions {
  /** Id of a rule of the scenario; absent: as things are today. */
  readonly rule?: string;
}

/** What is known of a dial beside what it does. */
export interface DialFacts {
  /** The path, or the lever's id, for tables and files. */
  readonly name: string;
  /** The lever behind it, its dose left out; absent for a number of the file and for the continuation. */
  readonly lever?: LeverUse;
  /** What its figure is measured in; for a number of the file by its place, `money` where nothing else is known. */
  readonly unit: string;
  /** The dose that leaves the scenario as it is; where `mixed`, the mean of several. */
  readonly today: number;
  /**
   * Whether today's figures differ, by segment, side or move: the dial then sets all of them to one number, and no
   * dose leaves the scenario as it is.
   */
  readonly mixed?: true;
  /** Ends of the range that is searched: the weakest dose first, which may be the larger number. */
  readonly range: readonly [weakest: number, strongest: number];
  /** Whether only whole doses mean something. */
  readonly whole?: true;
}

/** One number of a scenario that can be turned: from a dose to the segments under it. */
export interface Dial extends DialFacts {
  /**
   * The scenario's segments at a dose.
   *
   * @throws InputError naming path and dose where the dose, or what follows from it, is out of range.
   */
  at(dose: number): readonly Segment[];
}
