import type { Problems } from '../core/index.ts';
import type { LeverParameters, LeverValues } from './parameter.ts';
import type { Setting } from './setting.ts';

/** The ways in which a manager changes the rules of the game (Axelrod 1984, chapter 7). */
export type LeverFamily = 'shadow' | 'payoffs' | 'memory' | 'teach' | 'recognition' | 'care';

/** The one figure of a lever that is turned up or down when a dose is looked for. */
export interface Dose<P extends LeverParameters = LeverParameters> {
  /** Name of the parameter. */
  readonly name: keyof P & string;
  /**
   * The dose that changes nothing: 0 for what is added, today's level for what is set.
   * Doses that are searched lie between it or the weak end and the strong end.
   */
  today(setting: Setting): number;
  /** Ends of the range that is searched, from the weakest to the strongest dose (a strong churn is a low one). */
  range(setting: Setting): readonly [weakest: number, strongest: number];
}

/** A named, documented transformation of a setting, with a dose. Its words are in the message catalogue under its id. */
export interface Lever<P extends LeverParameters = LeverParameters> {
  readonly id: string;
  readonly family: LeverFamily;
  readonly params: P;
  readonly dose: Dose<P>;
  /** Levers of one group exclude each other where they act on the same side. Absent: only the same lever twice does. */
  readonly excludes?: string;
  /** Notes what is wrong with values that are each in range: contradictions, behaviours that no side has. */
  check?(problems: Problems, path: string, setting: Setting, values: LeverValues<P>): void;
  /** The setting with the lever pulled. Values have been checked. */
  apply(setting: Setting, values: LeverValues<P>): Setting;
}

/** Fixes the types of a lever's values to those of its parameters. */
export function lever<const P extends LeverParameters>(definition: Lever<P>): Lever {
  return definition as unknown as Lever;
}
