import { type Advice, gainsOf } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import type { Bar, Bars } from './bars.ts';
import { seriesOf } from './series.ts';
import { accountsOf, barName } from './valueBars.ts';

/** What each account gains against today under each rule, per pair and year, net of its part in the cost, after adaptation. */
export function gainBars(advice: Advice): Bars {
  const { comparison, ranking, scenario, language } = advice;
  const { together } = messagesFor(language).report;
  const gainOf = new Map(ranking.map(({ place, netGain }) => [place, netGain]));
  return {
    series: seriesOf(advice).filter(({ rule }) => rule !== null),
    bars: ranking.flatMap(({ place, judged }) => {
      const { net } = gainsOf(scenario, comparison.today, judged);
      return accountsOf(advice).map((account): Bar => ({
        series: place,
        account,
        name: barName(advice, account),
        amount: net[account] ?? 0,
      }));
    }),
    total: ({ place }, figure) => together(figure(gainOf.get(place) ?? 0)),
  };
}
