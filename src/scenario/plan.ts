import type { BothSides } from '../core/index.ts';
import type { MoveLabels } from '../games/index.ts';
import type { OwnBehaviours } from './own/ownBehaviours.ts';
import type { OpenLever } from './readLevers.ts';
import type { OpenMove } from './readMoves.ts';
import type { Pool } from './readPool.ts';
import type { Sheet } from './sheet.ts';

/** One kind of counterpart before its numbers are computed. */
export interface SegmentPlan {
  readonly id: string;
  readonly name: string;
  /** Path in the file; empty where the file tells no kinds apart. */
  readonly at: string;
  readonly sheet: Sheet;
  readonly pools: BothSides<Pool>;
  /** Strategies that the file brings itself. */
  readonly own: OwnBehaviours;
  /** Ids of what people could take up. */
  readonly adoptable: BothSides<readonly string[]>;
  /** Today's levers here. */
  readonly levers: readonly OpenLever[];
}

/** A scenario before its numbers are computed: what reading it once computes once, and a dial at each dose. */
export interface Plan {
  readonly unit: string;
  readonly moves: BothSides<MoveLabels>;
  /** Names of accounts beside those of the sides. */
  readonly accounts: readonly string[];
  /** Names of values. */
  readonly names: readonly string[];
  /** The figures at the top of the file: those of every segment that has none of its own. */
  readonly common: Sheet;
  readonly segments: readonly SegmentPlan[];
}

/** A rule before its numbers are computed. */
export interface RulePlan {
  /** Path in the file. */
  readonly at: string;
  /** The figures at the top of the file under the rule, and its costs. */
  readonly common: Sheet;
  /** The figures of each segment under the rule. */
  readonly sheets: readonly Sheet[];
  readonly moves: readonly OpenMove[];
  readonly levers: readonly OpenLever[];
}
