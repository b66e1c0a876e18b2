import { neededSpeed } from '../closed/neededSpeed.ts';
import { lever } from '../lever.ts';
import type { Setting } from '../setting.ts';
import { withDealsPerYear } from '../withDealsPerYear.ts';

/**
 * More deals a year, each as large as before: w = ((1 − churn)/(1 + r))^(1/m), so that m ≥ ln((1 − churn)/(1 + r)) / ln w*
 * deals a year are enough (Axelrod 1984, chapter 7). One deal a month or a quarter is usual, from 1 to 12 illustrative.
 */
export const dealsAYear = lever({
  id: 'deals-a-year',
  family: 'shadow',
  params: { level: { kind: 'figure', unit: 'deals-a-year', from: Number.MIN_VALUE, to: Infinity } },
  dose: { name: 'level', today: ({ horizon }) => horizon.dealsPerYear, range },
  excludes: 'how often they deal',
  closedForm(setting, _, against) {
    const { dealsPerYear, churn, continuation, interest } = setting.horizon;
    const lasts = continuation === undefined ? 1 - churn : continuation ** dealsPerYear;
    const deals = neededSpeed(setting, (side) => lasts / (1 + interest[side]), against);
    return deals === 0 ? range(setting)[0] : deals;
  },
  apply: (setting, { level }) => withDealsPerYear(setting, level),
});

function range({ horizon }: Setting): readonly [number, number] {
  return [Math.min(0.1, horizon.dealsPerYear), Math.max(365, horizon.dealsPerYear)];
}
