import type { Side } from '../core/index.ts';

/** What a figure of a lever is measured in. `money` is the scenario's own unit, a deal. */
export type LeverUnit = 'chance' | 'share' | 'money' | 'years' | 'deals' | 'deals-a-year' | 'pieces' | 'rate-a-year' | 'weight' | 'others';

/** A number that a lever takes. */
export interface FigureParameter {
  readonly kind: 'figure';
  readonly unit: LeverUnit;
  readonly from: number;
  readonly to: number;
  /** Whether only whole numbers are accepted. */
  readonly whole?: true;
  /** What holds where nothing is said; absent where it must be said. */
  readonly usual?: number;
}

/** Whom a lever acts on: one side, or both. */
export interface SideParameter {
  readonly kind: 'side';
  /** `both` is accepted too; absent where one side must be chosen. */
  readonly both?: true;
  readonly usual?: 'vendor' | 'partner' | 'both';
}

/** An account that pays or receives: a side, `company`, `outside`, or any other name; `none` where allowed. */
export interface AccountParameter {
  readonly kind: 'account';
  /** `none` is accepted: what is paid is used up. */
  readonly none?: true;
  readonly usual?: string;
}

/** Id of a behaviour that the setting knows. */
export interface BehaviourParameter {
  readonly kind: 'behaviour';
  readonly usual?: string;
}

/** One of a few words. */
export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly usual?: string;
}

/** What a lever takes, and which values it accepts. */
export type LeverParameter = FigureParameter | SideParameter | AccountParameter | BehaviourParameter | ChoiceParameter;

/** The parameters of a lever by name (kebab case, as in a scenario file). */
export type LeverParameters = Readonly<Record<string, LeverParameter>>;

/** A lever's parameters once each has a value. */
export type LeverValues<P extends LeverParameters = LeverParameters> = string extends keyof P
  ? Readonly<Record<string, number | string>>
  : {
      readonly [Name in keyof P]: P[Name] extends FigureParameter ? number : P[Name] extends SideParameter ? Side | 'both' : string;
    };
