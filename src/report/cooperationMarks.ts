import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { Measure } from './cooperationLines.ts';
import type { Series } from './series.ts';
import { sweepOf } from './sweepOf.ts';

/** A marked point. */
export interface Mark {
  readonly series: number;
  readonly continuation: number;
  readonly cooperation: number;
}

/** What is marked on the lines: each one's own point, where it reaches the goal, and the goal. */
export interface CooperationMarks {
  readonly own: Mark[];
  readonly thresholds: Mark[];
  /** One line, or none where the goal is of the other measure. */
  readonly goal: { readonly cooperation: number; readonly text: string }[];
}

/** Marks of the chart of one measure; thresholds outside the swept range are left to the table. */
export function cooperationMarks(advice: Advice, series: readonly Series[], measure: Measure): CooperationMarks {
  const { language, scenario } = advice;
  const { goal } = scenario;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const { from = 0, to = 1 } = sweepOf(advice).axes[0] ?? {};
  const aimedAt = goal.measure === measure;
  return {
    own: series.map(({ place, judged: { verdict } }) => ({
      series: place,
      continuation: verdict.continuation,
      cooperation: (measure === 'now' ? verdict.now : verdict.adapted).overall,
    })),
    thresholds: series.flatMap(({ place, judged: { goalThreshold } }) => {
      const { value } = goalThreshold;
      const shown = aimedAt && value !== null && value >= from && value <= to;
      return shown ? [{ series: place, continuation: value, cooperation: goal.cooperation }] : [];
    }),
    goal: aimedAt ? [{ cooperation: goal.cooperation, text: say.goalMark(formats, goal.cooperation) }] : [],
  };
}
