import type { SweepRow } from '../study/index.ts';
import type { Series } from './series.ts';

/** Which cooperation is shown: pools as they are, or after adaptation. */
export type Measure = 'now' | 'after-adaptation';

/** One point of a line. */
export interface LinePoint {
  readonly series: number;
  /** Stretches of a line between leaps are counted from 0. */
  readonly part: number;
  readonly continuation: number;
  readonly cooperation: number;
}

/** A place at which a line leaps: nothing is known, or there is nothing, in between. */
export interface Leap {
  readonly series: number;
  readonly continuation: number;
  readonly cooperation: number;
  readonly continuation2: number;
  readonly cooperation2: number;
}

/** A change of cooperation between two neighbouring points that is not drawn as if it were smooth. */
export const leapFrom = 0.15;

/** One line of the chart, cut where it leaps; a leap whose place is known stands there. */
export function cooperationLine(
  { place, rule, judged }: Series,
  rows: readonly SweepRow[],
  measure: Measure,
): { readonly points: LinePoint[]; readonly leaps: Leap[] } {
  const { measure: searched, method, value } = judged.goalThreshold;
  const jump = searched === measure && method === 'jump' ? value : null;
  const points: LinePoint[] = [];
  const leaps: Leap[] = [];
  let part = 0;
  let before: LinePoint | undefined;
  for (const row of rows) {
    if (row.rule !== rule) continue;
    const { continuation } = row;
    const cooperation = measure === 'now' ? row.cooperationNow : row.cooperationAdapted;
    if (before !== undefined) {
      const known = jump !== null && jump > before.continuation && jump <= continuation;
      if (known || Math.abs(cooperation - before.cooperation) >= leapFrom) {
        const [from, to] = known ? [jump, jump] : [before.continuation, continuation];
        leaps.push({ series: place, continuation: from, cooperation: before.cooperation, continuation2: to, cooperation2: cooperation });
        if (known) points.push({ ...before, continuation: jump });
        part++;
        if (known && jump < continuation) points.push({ series: place, part, continuation: jump, cooperation });
      }
    }
    before = { series: place, part, continuation, cooperation };
    points.push(before);
  }
  return { points, leaps };
}
