import { type Language, messagesFor } from '../messages/index.ts';
import type { ChartName } from './chartName.ts';

/** The heading over a chart. */
export function chartTitle(language: Language, chart: ChartName): string {
  const say = messagesFor(language).report;
  switch (chart) {
    case 'payoff':
      return say.payoffTitle();
    case 'cooperation-after-adaptation':
      return say.cooperationTitle('after-adaptation');
    case 'cooperation-now':
      return say.cooperationTitle('now');
    case 'gain':
      return say.gainTitle();
    case 'value':
      return say.valueTitle();
  }
}
