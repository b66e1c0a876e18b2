import { type Advice, stretches } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import type { Measure } from './cooperationLines.ts';
import { cooperationSpec } from './cooperationSpec.ts';
import { drawSvg } from './drawSvg.ts';
import { seriesOf } from './series.ts';

/**
 * Cooperation against the chance that another deal follows, as SVG: one line for today and each rule, with the goal,
 * each line's own point and where it reaches the goal.
 *
 * @param measure - Pools as they are (`now`) or after adaptation.
 * @throws InputError (as a rejection) for what is not advice.
 * @example
 * const svg = await cooperationChart(advise(readScenario(text)), 'after-adaptation');
 */
export async function cooperationChart(advice: Advice, measure: Measure, options: ChartOptions = {}): Promise<string> {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const points = seriesOf(advice).map(({ name, judged: { verdict, goalThreshold } }) => ({
    name,
    continuation: verdict.continuation,
    cooperation: (measure === 'now' ? verdict.now : verdict.adapted).overall,
    met: goalThreshold.measure === measure ? stretches(goalThreshold) : [],
  }));
  return drawSvg(cooperationSpec(advice, measure, options), {
    id: options.id ?? `cooperation-${measure}`,
    title: say.cooperationTitle(measure),
    description: say.cooperationDescription(formats, points),
  });
}
