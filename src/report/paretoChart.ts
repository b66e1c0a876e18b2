import { formatsFor, messagesFor } from '../messages/index.ts';
import { type ChartOptions, wide } from './chartOptions.ts';
import { drawSvg } from './drawSvg.ts';
import { numberedMixes, paretoPlot, paretoRoom } from './paretoPoints.ts';
import type { ParetoPicture } from './paretoShape.ts';
import { paretoSpec } from './paretoSpec.ts';

/**
 * Draws mixes of rules as SVG: what each costs against what it brings, those that no other beats as a line of stairs, the
 * best one marked, and a text alternative.
 *
 * @example
 * const svg = await paretoChart({ mixes: mixes(scenario, { budget: 5000 }), measure: 'cooperation' });
 */
export function paretoChart(picture: ParetoPicture, options: ChartOptions = {}): Promise<string> {
  const { mixes, measure, language = 'en' } = picture;
  const say = messagesFor(language).mixes.chart;
  const formats = formatsFor(language, mixes.unit);
  const { width = wide } = options;
  const { listed, left } = numberedMixes(mixes, measure, paretoPlot(mixes, measure, paretoRoom(measure, width)));
  const front = listed.filter(({ mix }) => mixes.fronts[measure].includes(mix));
  return drawSvg(paretoSpec(picture, options), {
    id: options.id ?? `pareto-${measure}`,
    title: say.title(measure, mixes.goal.measure),
    description: [
      say.describeAll(formats, mixes.rows.length, mixes.fronts[measure].length),
      say.describeBest(formats, measure, mixes.best, mixes.budget),
      say.describePoints(front.map(({ mix }) => say.point(formats, measure, mix))),
      ...(left === 0 ? [] : [say.describeMore(formats, left)]),
    ].join(' '),
  });
}
