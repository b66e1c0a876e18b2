import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Figure } from './block.ts';
import { captionOf } from './captionOf.ts';
import { cooperationChart } from './cooperationChart.ts';
import { courseFigures } from './courseFigures.ts';
import { gainChart } from './gainChart.ts';
import { mapFigures } from './mapFigures.ts';
import { paretoChart } from './paretoChart.ts';
import { payoffChart } from './payoffChart.ts';
import { tornadoChart } from './tornadoChart.ts';
import { valueChart } from './valueChart.ts';

/** The pictures of the report by what they show; those that do not apply are not there. */
export type AdviceFigures = Readonly<
  Record<'payoff' | 'courses' | 'cooperation' | 'value' | 'maps' | 'gain' | 'fronts' | 'tornado', readonly Figure[]>
>;

/** Every picture that an advice has the figures for. */
export function adviceFigures(advice: Advice): AdviceFigures {
  const { language, scenario, ranking, sweep, mixes, uncertainty } = advice;
  const { report: say, reportSections, mixes: ofMixes, uncertainty: sure } = messagesFor(language);
  const { unit } = scenario;
  const figure = (id: string, title: string, caption: string, draw: Figure['draw']): Figure => ({
    kind: 'figure',
    id,
    title,
    caption,
    draw,
  });
  return {
    payoff: [figure('payoff', say.payoffTitle(), captionOf(advice, 'payoff'), (options) => payoffChart(advice, options))],
    courses: courseFigures(advice),
    cooperation:
      sweep === undefined
        ? []
        : (['after-adaptation', 'now'] as const).map((measure) => {
            const name = `cooperation-${measure}` as const;
            return figure(name, say.cooperationTitle(measure), captionOf(advice, name), (options) =>
              cooperationChart(advice, measure, options),
            );
          }),
    value: [figure('value', say.valueTitle(), captionOf(advice, 'value'), (options) => valueChart(advice, options))],
    maps: mapFigures(advice),
    gain: ranking.length === 0 ? [] : [figure('gain', say.gainTitle(), captionOf(advice, 'gain'), (options) => gainChart(advice, options))],
    fronts:
      mixes === undefined
        ? []
        : (['cooperation', 'jointValue'] as const).map((measure) =>
            figure(`pareto-${measure}`, ofMixes.chart.title(measure, mixes.goal.measure), reportSections.paretoCaption(unit), (options) =>
              paretoChart({ mixes, measure, language }, options),
            ),
          ),
    tornado:
      uncertainty === undefined
        ? []
        : [uncertainty.tornado].map((tornado) =>
            figure(
              'tornado',
              sure.tornado.title(tornado.rule?.name ?? null, tornado.money),
              reportSections.tornadoCaption(unit),
              (options) => tornadoChart({ tornado, unit, language }, options),
            ),
          ),
  };
}
