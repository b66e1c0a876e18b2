import type { ChartOptions } from './chartOptions.ts';
import { compareSpec } from './compareSpec.ts';
import { type CompareMeasure, compareSteps } from './compareSteps.ts';
import { type ComparePicture, compareVoice } from './compareVoice.ts';
import { drawSvg } from './drawSvg.ts';

export type { CompareMeasure } from './compareSteps.ts';

/**
 * Draws as SVG how a figure came from one scenario's to the other's, input by input (a waterfall), with a text alternative;
 * legible in grey. A change that is not taken apart gives an empty picture.
 *
 * @example
 * const svg = await compareChart({ comparison: compareScenarios(before, after) }, 'cooperation');
 */
export function compareChart(picture: ComparePicture, measure: CompareMeasure, options: ChartOptions = {}): Promise<string> {
  const { say } = compareVoice(picture);
  const steps = compareSteps(picture, measure);
  const moves = steps.slice(1, -1).map(({ name, text }) => say.chart.step(name, text));
  return drawSvg(compareSpec(picture, measure, options), {
    id: options.id ?? `compare-${measure}`,
    title: say.chart[measure],
    description: say.chart.describe(steps[0]?.text ?? '–', steps.at(-1)?.text ?? '–', moves),
  });
}
