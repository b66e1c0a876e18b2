import type { BothSides } from '../core/index.ts';
import type { LeverUse, Setting } from '../incentives/index.ts';
import type { Distribution } from './uncertain/distribution.ts';
import type { Knowledge } from './uncertain/spread.ts';

/** A side in the words of the scenario. */
export interface SideWords {
  /** Who sits here, as in `the reseller`. */
  readonly name: string;
  /** What cooperating means, as in `registers the deal early`. */
  readonly cooperate: string;
  /** What defecting means, as in `sells a rival product on our lead`. */
  readonly defect: string;
}

/** How often a cost falls due. What a head or the network costs is spread over the pairs of the network. */
export type CostPer = 'deal' | 'pair-and-year' | 'pair-once' | 'head-and-year' | 'head-once' | 'network-and-year' | 'network-once';

/** A cost of a rule: what, how often, who pays, and who receives it (nobody: it is used up). */
export interface Cost {
  /** In the scenario's currency, at least 0. */
  readonly amount: number;
  readonly per: CostPer;
  /** People paid for, where the cost is one a head. */
  readonly heads?: number;
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

/** One kind of counterpart: a part of all pairs, with its own setting. */
export interface Segment {
  /** `all` where the scenario tells no kinds apart. */
  readonly id: string;
  readonly name: string;
  /** Share of all pairs of vendor and partner; the shares of all segments sum to 1. */
  readonly share: number;
  readonly setting: Setting;
}

/** How many there are of what the scenario describes. */
export interface Network {
  /** Pairs of a vendor's person and a partner that deal with each other. */
  readonly pairs: number;
  /** People on each side, for what costs by the head. */
  readonly people: BothSides<number>;
}

/** An incentive rule and today's setting under it. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  readonly changes: readonly Change[];
  readonly costs: readonly Cost[];
  /** Levers that the rule pulls, beside what it changes. */
  readonly levers: readonly LeverUse[];
  /** Ids of the ready rules that it uses. */
  readonly presets: readonly string[];
  /** Today's segments with the rule in force. */
  readonly segments: readonly Segment[];
  /** The setting of the first segment, the only one where the scenario tells no kinds apart. */
  readonly setting: Setting;
}

/** What the manager wants to reach. */
export interface Goal {
  /** Share of cooperative moves, over both sides. */
  readonly cooperation: number;
  readonly measure: 'now' | 'after-adaptation';
}

/** How a figure is known. */
export interface KnownFigure {
  /** Path in the file, rules and segments by their ids: `rules.longer-contracts.cost.amount`. */
  readonly path: string;
  readonly known: Knowledge;
}

/** A figure that is not known for certain, and what is believed of it. */
export interface Uncertain {
  /** Path in the file, rules and segments by their ids: `rules.longer-contracts.cost.amount`. */
  readonly path: string;
  /**
   * What it is measured in: `chance`, `share`, `rate-a-year`, `deals-a-year`, `weight`, `money`, `pairs`, `people`, the unit of a lever's
   * parameter; `value` for a named value, of which nothing tells it.
   */
  readonly unit: string;
  /**
   * In numbers, all other uncertain figures at their central values; where a figure at the top of the file comes out otherwise in
   * each segment, as it does at the top.
   */
  readonly distribution: Distribution;
  /** What everything that makes no draws takes it for: the likely value of a triangular distribution, the mean of any other. */
  readonly central: number;
  /** Absent where the author does not tell. */
  readonly known?: Knowledge;
}

/** A scenario file, read and checked. */
export interface Scenario {
  readonly kind: 'scenario';
  readonly title: string;
  readonly about?: string;
  /** Currency or other unit of all money, as in `EUR`. */
  readonly unit: string;
  readonly sides: BothSides<SideWords>;
  /** Kinds of counterpart; one, `all`, where the file tells none apart. */
  readonly segments: readonly Segment[];
  /** The setting of the first segment, the only one where the file tells no kinds apart. */
  readonly setting: Setting;
  /** Absent where the file does not tell it: figures of the whole network are then left out. */
  readonly network?: Network;
  readonly rules: readonly Rule[];
  readonly goal: Goal;
  /** Figures that are not known for certain, in the order in which the file is read; all else takes their central values. */
  readonly uncertain: readonly Uncertain[];
  /** Every figure of which the author tells how it is known, certain ones too. */
  readonly known: readonly KnownFigure[];
  /** Seed of everything that is sampled. */
  readonly seed: string;
  /** Where the figures come from, as the author wrote it. */
  readonly sources: readonly string[];
  /** The file as it was read, plain data: what a sweep, a dose or a calibration changes numbers in. */
  readonly file: object;
}
