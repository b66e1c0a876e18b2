import { neededContinuation } from '../closed/neededContinuation.ts';
import { lever } from '../lever.ts';
import { withChurn } from '../withChurn.ts';

/** The largest number below 1: at a churn of 1 no deal ever follows. */
const belowOne = 1 - Number.EPSILON / 2;

/**
 * Fewer relationships that end within a year: w = (1 − churn)^(1/m) with m deals a year, so that a churn of 1 − w^m is
 * low enough where w is. Yearly partner churn is told as 5 to 25 % (vendors' benchmark pages, a weak source).
 */
export const churn = lever({
  id: 'churn',
  family: 'shadow',
  params: { level: { kind: 'figure', unit: 'rate-a-year', from: Number.MIN_VALUE, to: 1 } },
  dose: { name: 'level', today: ({ horizon }) => horizon.churn, range: ({ horizon }) => [1, Math.min(0.001, horizon.churn)] },
  excludes: 'how long it lasts',
  closedForm(setting, _, against) {
    const needed = neededContinuation(setting, against);
    if (needed === undefined || needed === null || needed === 0) return needed === 0 ? 1 : needed;
    return Math.min(belowOne, 1 - needed ** setting.horizon.dealsPerYear);
  },
  apply: (setting, { level }) => withChurn(setting, level),
});
