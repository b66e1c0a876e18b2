import type { Advice } from '../advice/index.ts';
import type { ChartName } from './chartName.ts';
import type { ChartOptions } from './chartOptions.ts';
import { cooperationChart } from './cooperationChart.ts';
import { gainChart } from './gainChart.ts';
import { payoffChart } from './payoffChart.ts';
import { valueChart } from './valueChart.ts';

/** A chart of the report by its name. */
export function chartSvg(advice: Advice, chart: ChartName, options: ChartOptions): Promise<string> {
  switch (chart) {
    case 'payoff':
      return payoffChart(advice, options);
    case 'cooperation-after-adaptation':
      return cooperationChart(advice, 'after-adaptation', options);
    case 'cooperation-now':
      return cooperationChart(advice, 'now', options);
    case 'gain':
      return gainChart(advice, options);
    case 'value':
      return valueChart(advice, options);
  }
}
