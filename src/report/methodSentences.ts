import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import { seriesOf } from './series.ts';

/** How the curves and thresholds came about, and what was sampled, beyond what the findings say. */
export function methodSentences(advice: Advice): string[] {
  const { language, scenario, sweep } = advice;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const sampled = seriesOf(advice).filter(({ judged }) => !judged.verdict.exact);
  return [
    ...(sampled.length > 0 ? [say.sampledSettings(formats.list(sampled.map(({ name }) => name)), scenario.seed)] : []),
    ...(sweep === undefined
      ? []
      : [...sweep.axes.map(({ points, from, to }) => say.points(formats, points, from, to)), say.curvesExact(sweep.exact)]),
    say.bisected(),
    ...starts(advice),
    ...laterParts(advice),
    ...(scenario.rules.some(({ costs }) => costs.some(({ per }) => per.endsWith('-once'))) ? [say.oneOff()] : []),
  ];
}

/** From how many starts the basins were measured, where they were. */
function starts({ language, scenario, comparison }: Advice): string[] {
  const { verdict } = comparison.today;
  const { basin } = (verdict.segments?.[0]?.verdict ?? verdict).adapted;
  if (basin === undefined) return [];
  return [messagesFor(language).report.starts(formatsFor(language, scenario.unit), basin.starts)];
}

/** How the parts came about that only some reports have. */
function laterParts({ language, scenario, map, guidelines, pilot, uncertainty, courses }: Advice): string[] {
  const { reportSections: say } = messagesFor(language);
  const formats = formatsFor(language, scenario.unit);
  const [across, up] = map?.axes ?? [];
  return [
    ...(courses?.length === 0 ? [say.courseWord] : []),
    ...(across === undefined || up === undefined ? [] : [say.mapPoints(formats, across.points, up.points)]),
    ...(uncertainty === undefined ? [] : [say.drawsMethod(formats, uncertainty.summary.draws, uncertainty.summary.made.seed)]),
    ...(guidelines === undefined
      ? []
      : [say.guidelinesMethod(formats, guidelines.tried.vendor, guidelines.tried.partner, guidelines.exact)]),
    ...(pilot === undefined ? [] : [say.pilotMethod(pilot.plans.every(({ exact }) => exact))]),
  ];
}
