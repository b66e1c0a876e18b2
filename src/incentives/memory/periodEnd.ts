import { lever } from '../lever.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { calendar } from './calendar.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { remember } from './remember.ts';

/**
 * Pressure at the end of a period: at every N-th deal a side's temptation, T, is higher by an amount, as for a rep
 * whose quota closes. It is a harm: the strong dose is the larger amount, and what helps is to take it away. States:
 * deal 1 … N of the period (timing games: Oyer 1998).
 *
 * @example
 * applyLevers(setting, [{ lever: 'period-end', side: 'vendor', amount: 8, deals: 3 }]);
 */
export const periodEnd = lever({
  id: 'period-end',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'vendor' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    deals: { kind: 'figure', unit: 'deals', from: 1, to: 60, whole: true, usual: 3 },
    payer: { kind: 'account', usual: 'company' },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, payer }) => checkOwnPay(problems, `${path}.payer`, side, payer),
  apply: (setting, { side, amount, deals, payer }) => {
    if (amount === 0) return setting;
    return remember(setting, side, (receiver) => {
      const alone = receiver === 'vendor' ? 'DC' : 'CD';
      return calendar('period deal', deals, { payments: [{ payer, receiver, amount: { [alone]: amount } }] });
    });
  },
});
