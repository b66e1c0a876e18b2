import type { Problem } from '../../core/index.ts';
import type { Goal } from '../../scenario/index.ts';
import type { RuleComparison } from '../compareRules.ts';

/** Rules of a scenario in force together, or none of them. Money is for one pair and year, after adaptation. */
export interface Mix {
  /** Ids in the order of the file; empty: nothing changes. */
  readonly rules: readonly string[];
  /** Names of the same rules. */
  readonly names: readonly string[];
  /** Share of cooperative moves over both sides, now or after adaptation as the scenario's goal says. */
  readonly cooperation: number;
  /** What counts against the budget, see {@link MixOptions.payer}. */
  readonly cost: number;
  /** Value of dealing for all accounts but `outside` together, before what the rules cost. */
  readonly jointValue: number;
  /** Joint value less joint cost, against today. */
  readonly netGain: number;
  readonly reachesGoal: boolean;
  /** Whether it costs at most the budget; true where there is none. */
  readonly withinBudget: boolean;
  readonly exact: boolean;
}

/** What two rules do together beyond what each does alone: effect of both − sum of their effects, effects against today. */
export interface Synergy {
  readonly rules: readonly [first: string, second: string];
  /** In shares of moves: 0.1 is ten points. */
  readonly cooperation: number;
  /** Money for a pair and year. */
  readonly jointValue: number;
  readonly netGain: number;
}

/** Rules that cannot be in force together, none of them left out; and why. */
export interface Contradiction {
  readonly rules: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a front is measured in. */
export type FrontMeasure = 'cooperation' | 'jointValue';

/** The mixes of a scenario's rules. */
export interface Mixes {
  /** The scenario's unit of money. */
  readonly unit: string;
  readonly goal: Goal;
  /** For a pair and year; null: none. */
  readonly budget: number | null;
  /** Whose spending counts against the budget; null: what all accounts but `outside` use up together. */
  readonly payer: string | null;
  /** Nothing changes; it is among the rows too. */
  readonly today: Mix;
  /** Best within the budget; `today` where no mix does better. */
  readonly best: Mix;
  /** All mixes looked at, best first: those that reach the goal, then by net gain, then those of fewer rules. */
  readonly rows: readonly Mix[];
  /**
   * Mixes of which no other has as much of the measure or more at a lower cost, or more at no higher cost; cheapest first.
   * The budget does not cut them off. Mixes alike in both are all on the front.
   */
  readonly fronts: Readonly<Record<FrontMeasure, readonly Mix[]>>;
  /** For each two rules that go together. */
  readonly synergies: readonly Synergy[];
  /** Each two rules that do not, and larger mixes of which every two do. */
  readonly contradictions: readonly Contradiction[];
  /** Whether every mix was looked at, or those that a local search came by. */
  readonly search: 'exhaustive' | 'local';
  /** Mixes looked at, today and contradictions among them. */
  readonly looked: number;
  /** False where a local search ran out of looks before it came to rest. */
  readonly settled: boolean;
  /** Whether every figure is exact. */
  readonly exact: boolean;
  /** The best within the budget, judged in full; absent where it was not asked for. */
  readonly judged?: RuleComparison;
}
