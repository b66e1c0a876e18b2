import type { Goal } from '../../scenario/index.ts';
import type { Threshold } from '../doses/threshold.ts';

/** One place at which two files differ. */
export interface InputChange {
  /** As problems write it, rules and segments by their ids: `relationship.churn`, `rules.longer-contracts.cost`. */
  readonly path: string;
  readonly change: 'changed' | 'added' | 'removed';
  /** Whether it only tells, and bears on no figure. */
  readonly words: boolean;
  /** As it is written in the first file; null where it is not there. */
  readonly before: WrittenInput | null;
  /** As it is written in the second. */
  readonly after: WrittenInput | null;
  /** What its figures are measured in; `value` where nothing tells it, absent where it is no figure. */
  readonly unit?: string;
}

/** An input as its author wrote it. */
export interface WrittenInput {
  readonly text: string;
  /** What it comes out as; absent where it is no single figure. */
  readonly figure?: number;
}

/** What comes out of a setting: today's, or today's under a rule. */
export interface ResultFigures {
  /** Share of cooperative moves with the pools as they are. */
  readonly cooperationNow: number;
  /** Share of cooperative moves after adaptation. */
  readonly cooperationAdapted: number;
  /** Joint value less the rule's cost, per pair and year after adaptation. */
  readonly jointNet: number;
  readonly reachesGoal: boolean;
  /** Smallest continuation that reaches the file's goal. */
  readonly goalThreshold: Pick<Threshold, 'value' | 'status'>;
  /** Smallest continuation from which on betraying tit for tat pays for neither side. */
  readonly incentiveThreshold: Pick<Threshold, 'value' | 'status'>;
}

/** What comes out of a rule. */
export interface RuleFigures extends ResultFigures {
  /** Among the rules of its file; the first is 1. */
  readonly place: number;
  /** Joint net gain against today, per pair and year after adaptation. */
  readonly netGain: number;
}

/** A rule of either file or of both. */
export interface ComparedRule {
  readonly id: string;
  /** As the second file has it, else the first. */
  readonly name: string;
  /** Null where the first file does not have the rule. */
  readonly before: RuleFigures | null;
  readonly after: RuleFigures | null;
}

/** What one input, or several that only stand together, does to a figure. */
export interface Part {
  /** Paths of the inputs. */
  readonly inputs: readonly string[];
  /** Its part of the whole change. */
  readonly share: number;
  /** What it does with all others as in the first file. */
  readonly first: number;
  /** What it does with all others as in the second. */
  readonly last: number;
}

/** Which inputs a change comes from. */
export interface Attribution {
  readonly before: number;
  readonly after: number;
  /** Parts and interaction add up to `after − before`. */
  readonly parts: readonly Part[];
  /** What no single input accounts for; 0 by the Shapley value. */
  readonly interaction: number;
  /**
   * `shapley`: the mean over all orders in which the inputs could have changed; `one-at-a-time`: the mean of `first` and `last`,
   * where there are too many inputs for all orders.
   */
  readonly method: 'shapley' | 'one-at-a-time';
  /** Whether inputs were taken together because a file with one of them alone cannot be read. */
  readonly inseparable: boolean;
}

/** Why a change is not taken apart. */
export type NotAttributed = 'currency' | 'no-rules';

/** What changed from one scenario to another, and why. */
export interface ScenarioComparison {
  readonly kind: 'comparison';
  readonly titles: { readonly before: string; readonly after: string };
  /** Unit of money in each file. */
  readonly units: { readonly before: string; readonly after: string };
  readonly goals: { readonly before: Goal; readonly after: Goal };
  /** In the order of the files. */
  readonly inputs: readonly InputChange[];
  readonly today: { readonly before: ResultFigures; readonly after: ResultFigures };
  /** In the order of the first file, then those that only the second has. */
  readonly rules: readonly ComparedRule[];
  /** Id of the rule in the first place; null where a file has none. */
  readonly best: { readonly before: string | null; readonly after: string | null };
  readonly why: {
    /** Of today's cooperation after adaptation. */
    readonly cooperation: Attribution;
    /** Of the best rule's net gain, whichever rule that is; or why not. */
    readonly gain: Attribution | NotAttributed;
  };
}
