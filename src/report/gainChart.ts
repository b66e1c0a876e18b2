import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { drawSvg } from './drawSvg.ts';
import { gainBars } from './gainBars.ts';
import { gainSpec } from './gainSpec.ts';

/**
 * Who gains and who loses by rule as SVG: each account against today, net of cost, per pair and year, after adaptation;
 * best rule first.
 *
 * @throws InputError (as a rejection) for what is not advice.
 * @example
 * const svg = await gainChart(advise(readScenario(text)));
 */
export async function gainChart(advice: Advice, options: ChartOptions = {}): Promise<string> {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const { series, bars } = gainBars(advice);
  const groups = series.map(({ place, name }) => ({ name, bars: bars.filter((bar) => bar.series === place) }));
  return drawSvg(gainSpec(advice, options), {
    id: options.id ?? 'gain',
    title: say.gainTitle(),
    description: say.gainDescription(formats, groups),
  });
}
