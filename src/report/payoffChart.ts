import type { Advice } from '../advice/index.ts';
import { formatsFor, messagesFor } from '../messages/index.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { drawSvg } from './drawSvg.ts';
import { payoffCells } from './payoffCells.ts';
import { payoffSpec } from './payoffSpec.ts';

/**
 * The payoff matrix of one deal as SVG, in the scenario's words: what both sides earn at each outcome, with the
 * equilibrium and the jointly best outcome marked.
 *
 * @throws InputError (as a rejection) for what is not advice.
 * @example
 * const svg = await payoffChart(advise(readScenario(text)));
 */
export async function payoffChart(advice: Advice, options: ChartOptions = {}): Promise<string> {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const say = messagesFor(language).report;
  const formats = formatsFor(language, scenario.unit);
  const cells = payoffCells(advice).map(({ row, column, earns, equilibrium, best }) => ({
    moves: [
      {
        who: scenario.sides.vendor.name,
        does: row === 0 ? scenario.sides.vendor.cooperate : scenario.sides.vendor.defect,
        earns: earns.vendor,
      },
      {
        who: scenario.sides.partner.name,
        does: column === 0 ? scenario.sides.partner.cooperate : scenario.sides.partner.defect,
        earns: earns.partner,
      },
    ],
    equilibrium,
    best,
  }));
  return drawSvg(payoffSpec(advice, options), {
    id: options.id ?? 'payoff',
    title: say.payoffTitle(),
    description: say.payoffDescription(formats, cells),
  });
}
