import type { DrawRow, GuidelineTests, Judged, NeededFigures, PilotPlan, Sweep, Tornado } from '../../study/index.ts';
import type { LeverDoses } from '../searchDoses.ts';
import type { KeptMixes } from './keptMixes.ts';
import type { PoolCourse } from './poolCourses.ts';

/** Rules compared, without the rules themselves: the scenario has them. */
export interface KeptComparison {
  readonly today: Judged;
  /** In the order of the file. */
  readonly rules: readonly Judged[];
}

/** What the stages of an analysis have found so far; plain JSON. Each is absent until its stage is done. */
export interface StageResults {
  readonly compare?: KeptComparison;
  /** Each kind of counterpart alone. */
  readonly segments?: readonly KeptComparison[];
  /** Over continuations. */
  readonly sweep?: Sweep;
  readonly doses?: LeverDoses;
  readonly courses?: readonly PoolCourse[];
  /** Over continuation and misreadings; null where that cannot be turned, or takes long. */
  readonly map?: Sweep | null;
  readonly mixes?: KeptMixes;
  readonly guidelines?: GuidelineTests;
  /** Of the first rule: people as today, and once they have adapted. */
  readonly pilot?: readonly PilotPlan[];
  /** Draws of the uncertain figures made so far. */
  readonly draws?: readonly DrawRow[];
  readonly tornado?: Tornado;
  /** For the rules that come out best most often, the first one left out. */
  readonly needed?: readonly NeededFigures[];
}
