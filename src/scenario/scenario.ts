import type { BothSides } from '../core/index.ts';
import type { Setting } from '../incentives/index.ts';

/** A side in the words of the scenario. */
export interface SideWords {
  /** Who sits here, as in `the reseller`. */
  readonly name: string;
  /** What cooperating means, as in `registers the deal early`. */
  readonly cooperate: string;
  /** What defecting means, as in `sells a rival product on our lead`. */
  readonly defect: string;
}

/** A cost of a rule: what, how often, who pays, and who receives it (nobody: it is used up). */
export interface Cost {
  /** In the scenario's currency, at least 0. */
  readonly amount: number;
  readonly per: 'deal' | 'pair-and-year' | 'pair-once';
  /** An account that pays. */
  readonly payer: string;
  /** An account that receives; absent where the cost is used up. */
  readonly receiver?: string;
}

/** What a rule changes, as written in the file; for words, not for computing. */
export interface Change {
  /** Path in the scenario, such as `relationship.churn` or `money.partner.i-defect`. */
  readonly what: string;
  /** Old and new value as numbers, or a text for what has no number. */
  readonly from?: number;
  readonly to?: number;
  readonly text: string;
}

/** An incentive rule and today's setting under it. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  readonly changes: readonly Change[];
  readonly costs: readonly Cost[];
  /** Today's setting with the rule in force. */
  readonly setting: Setting;
}

/** What the manager wants to reach. */
export interface Goal {
  /** Share of cooperative moves, over both sides. */
  readonly cooperation: number;
  readonly measure: 'now' | 'after-adaptation';
}

/** A scenario file, read and checked. */
export interface Scenario {
  readonly kind: 'scenario';
  readonly title: string;
  readonly about?: string;
  /** Currency or other unit of all money, as in `EUR`. */
  readonly unit: string;
  readonly sides: BothSides<SideWords>;
  readonly setting: Setting;
  readonly rules: readonly Rule[];
  readonly goal: Goal;
  /** Seed of everything that is sampled. */
  readonly seed: string;
  /** Where the figures come from, as the author wrote it. */
  readonly sources: readonly string[];
}
