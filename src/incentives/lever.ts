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
   *
   * @param values - The lever's other values (whose level is set); the usual ones where left out.
   */
  today(setting: Setting, values?: Partial<LeverValues<P>>): number;
  /**
   * Ends of the range that is searched, from the weakest to the strongest dose (a strong churn is a low one).
   *
   * @param values - The lever's other values; the usual ones where left out.
   */
  range(setting: Setting, values?: Partial<LeverValues<P>>): readonly [weakest: number, strongest: number];
}

/** The reciprocator that answers a betrayal: never again (`grim`, Friedman 1971), or move by move (Axelrod 1981). */
export type Reciprocator = 'grim' | 'tit-for-tat';

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
  /**
   * The weakest dose, today's or any other, at which betraying this reciprocator pays neither side in clean play. A side
   * weighs what comes later by continuation × its discount × the chance that its counterpart knows it again; what it
   * gains is told by `motivesOf`. Where every dose is enough: the neutral one of what is added, the weak end of the
   * search range of what is set. Null: none is enough. Undefined or absent: there is no closed form, as where the
   * game has several public states or ends by itself.
   *
   * @param values - Every other value of the lever, checked; a dose among them is not read.
   */
  closedForm?(setting: Setting, values: LeverValues<P>, against: Reciprocator): number | null | undefined;
  /** The setting with the lever pulled. Values have been checked. */
  apply(setting: Setting, values: LeverValues<P>): Setting;
}

/** Fixes the types of a lever's values to those of its parameters. */
export function lever<const P extends LeverParameters>(definition: Lever<P>): Lever {
  return definition as unknown as Lever;
}
