import type { LeverUse } from '../incentives/index.ts';
import type { Segment } from './scenario.ts';

/**
 * What is turned: `continuation`; the path of a number in the scenario file (`relationship.churn`, `values.dealValue`,
 * `misunderstandings.misreadings`, `money.partner.i-defect-alone`, `behaviours.partner.always-defect`, …); the id of a lever
 * (its parameters as usual); or a lever with parameters, its dose left out.
 */
export type DialSpec = string | LeverUse;

/** One number of a scenario that can be turned: from a dose to the segments under it. */
export interface Dial {
  /** The path, or the lever's id, for tables and files. */
  readonly name: string;
  /** The lever behind it; absent for a number of the file. */
  readonly lever?: LeverUse;
  /** What its figure is measured in; for a number of the file by its place, `money` where nothing else is known. */
  readonly unit: string;
  /** The dose that leaves the scenario as it is. */
  readonly today: number;
  /** Ends of the range that is searched: the weakest dose first, which may be the larger number. */
  readonly range: readonly [weakest: number, strongest: number];
  /** Whether only whole doses mean something. */
  readonly whole?: true;
  /**
   * The scenario's segments at a dose.
   *
   * @throws InputError where the dose, or what follows from it, is out of range.
   */
  at(dose: number): readonly Segment[];
}
