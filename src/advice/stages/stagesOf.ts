import { levers } from '../../incentives/index.ts';
import { drawStages } from './drawStages.ts';
import { lookStages } from './lookStages.ts';
import { judgeStages } from './judgeStages.ts';
import type { Analysis, Stage } from './stage.ts';

/** Which parts of an analysis are asked for. */
export interface Asked {
  /** Today and the rules only. */
  readonly quick: boolean;
  readonly doses: boolean;
}

/** The stages of an analysis, in the order in which they are carried out. */
export function stagesOf({ scenario, draws }: Analysis, { quick, doses }: Asked): Stage[] {
  const settings = scenario.rules.length + 1;
  const judged = judgeStages(settings, quick ? 1 : scenario.segments.length);
  if (quick) return judged;
  const looked = lookStages(settings, doses ? levers.length : 0);
  return [...judged, ...looked, ...drawStages(settings, draws, scenario.uncertain.length)];
}
