import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { drawSvg } from './drawSvg.ts';
import { valueBars } from './valueBars.ts';
import { valueSpec } from './valueSpec.ts';

/**
 * Value by rule and side as SVG: net of cost, per pair and year, after adaptation; today first, then the rules, best
 * first.
 *
 * @throws InputError (as a rejection) for what is not advice.
 * @example
 * const svg = await valueChart(advise(readScenario(text)));
 */
export async function valueChart(advice: Advice, options: ChartOptions = {}): Promise<string> {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const { series, bars } = valueBars(advice);
  const groups = series.map(({ place, name }) => ({ name, bars: bars.filter((bar) => bar.series === place) }));
  return drawSvg(valueSpec(advice, options), {
    id: options.id ?? 'value',
    title: say.valueTitle(),
    description: say.valueDescription(formats, groups),
  });
}
