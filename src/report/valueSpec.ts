import type { TopLevelSpec } from 'vega-lite';
import type { Advice } from '../advice/index.ts';
import { messagesFor } from '../messages/index.ts';
import { barSpec } from './barSpec.ts';
import type { ChartOptions } from './chartOptions.ts';
import { checkAdvice } from './checkAdvice.ts';
import { accountsOf, valueBars } from './valueBars.ts';

/**
 * The Vega-Lite specification of value by rule: under today and each rule a bar for each side and any other account,
 * net of cost, per pair and year, after adaptation.
 *
 * @throws InputError for what is not advice.
 */
export function valueSpec(advice: Advice, options: ChartOptions = {}): TopLevelSpec {
  checkAdvice(advice);
  const { language, scenario } = advice;
  const axis = messagesFor(language).report.valueAxis(scenario.unit);
  return barSpec(valueBars(advice), { language, accounts: accountsOf(advice), axis }, options);
}
