import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { byChance, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * A bonus on every clean deal; a breach on record costs the bonuses of the deals within the window, up to k of them.
 * States: bonuses still within the window, c = 0 … k. With chance q that a deal puts a breach on record, it pays
 * bonus · ((1 − q) − c · q) in state c, so what a breach costs grows with the good record that precedes it
 * (pay that is kept at risk: Lazear 1981).
 *
 * @example
 * applyLevers(setting, [{ lever: 'claw-back-window', bonus: 5, window: 3 }]);
 */
export const clawBackWindow = lever({
  id: 'claw-back-window',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    bonus: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    window: { kind: 'figure', unit: 'deals', from: 1, to: 60, whole: true, usual: 3 },
    payer: { kind: 'account', usual: 'company' },
    ...recordParams,
  },
  dose: { name: 'bonus', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, payer }) => checkOwnPay(problems, `${path}.payer`, side, payer),
  apply: (setting, { side, bonus, window, payer, ...record }) => {
    if (bonus === 0) return setting;
    return remember(setting, side, (receiver) => {
      const caught = caughtBy(receiver, record);
      const name = (open: number): string => `${open} to claw back`;
      const state = (open: number): MemoryState => ({
        payments: [{ payer, receiver, amount: byChance(caught, (chance) => bonus * (1 - chance - open * chance)) }],
        next: onRecord(caught, name(Math.min(open + 1, window)), name(0)),
      });
      return { start: name(0), states: Object.fromEntries(Array.from({ length: window + 1 }, (_, open) => [name(open), state(open)])) };
    });
  },
});
