import type { TopLevelSpec } from 'vega-lite';
import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { barSpec } from './barSpec.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { gainBars } from './gainBars.ts';
import { accountsOf } from './valueBars.ts';

/**
 * The Vega-Lite specification of who gains and who loses: under each rule a bar for each account, to the right of zero
 * where it gains against today and to the left where it loses, net of cost, per pair and year, after adaptation.
 *
 * @throws InputError for what is not advice.
 */
export function gainSpec(advice: Advice, options: ChartOptions = {}): TopLevelSpec {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const axis = messagesFor(language).report.gainAxis(scenario.unit);
  return barSpec(gainBars(advice), { language, accounts: accountsOf(advice), axis }, options);
}
