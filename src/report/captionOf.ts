import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartName } from './chartName.ts';
import { leapFrom } from './cooperationLines.ts';

/** What stands below a chart: how to read it. */
export function captionOf({ language, scenario, game }: Advice, chart: ChartName): string {
  const say = messagesFor(language).report;
  const leap = formatsFor(language, scenario.unit).percent(leapFrom);
  const kinds = scenario.segments.length > 1;
  const { vendor, partner } = scenario.sides;
  switch (chart) {
    case 'payoff': {
      const caption = say.payoffCaption(vendor.name, partner.name, scenario.unit);
      return game.equilibria.length === 0 ? `${caption} ${say.payoffNoPure()}` : caption;
    }
    case 'cooperation-after-adaptation':
      return say.cooperationCaption(leap, scenario.goal.measure === 'after-adaptation', kinds);
    case 'cooperation-now':
      return say.cooperationCaption(leap, scenario.goal.measure === 'now', kinds);
    case 'gain':
      return say.gainCaption(scenario.unit);
    case 'value':
      return say.valueCaption(scenario.unit);
  }
}
