import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { always, byChance, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * A bonus at every N-th deal if none of the N put a breach on record. States: deal 1 … N of the term, clean so far or
 * not. With chance q that a deal puts a breach on record, the N-th pays bonus · (1 − q) after a clean term, nothing
 * after another: two sides that cooperate, with no false alarms, earn bonus / N a deal in the long run.
 *
 * @example
 * applyLevers(setting, [{ lever: 'loyalty-bonus', bonus: 30, deals: 12 }]);
 */
export const loyaltyBonus = lever({
  id: 'loyalty-bonus',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    bonus: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    deals: { kind: 'figure', unit: 'deals', from: 1, to: 60, whole: true, usual: 4 },
    payer: { kind: 'account', usual: 'company' },
    ...recordParams,
  },
  dose: { name: 'bonus', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, payer }) => checkOwnPay(problems, `${path}.payer`, side, payer),
  apply: (setting, { side, bonus, deals, payer, ...record }) => {
    if (bonus === 0) return setting;
    return remember(setting, side, (receiver) => {
      const caught = caughtBy(receiver, record);
      const first = 'term deal 1';
      const name = (deal: number, spoiled: boolean): string => (deal > deals ? first : `term deal ${deal}${spoiled ? ', spoiled' : ''}`);
      const state = (deal: number): MemoryState => ({
        ...(deal === deals && { payments: [{ payer, receiver, amount: byChance(caught, (chance) => bonus * (1 - chance)) }] }),
        next: onRecord(caught, name(deal + 1, false), name(deal + 1, true)),
      });
      const spoiled = (deal: number): MemoryState => ({ next: always(name(deal + 1, true)) });
      const terms = Array.from({ length: deals }, (_, i) => i + 1);
      return {
        start: first,
        states: Object.fromEntries([
          ...terms.map((deal) => [name(deal, false), state(deal)] as const),
          ...terms.slice(1).map((deal) => [name(deal, true), spoiled(deal)] as const),
        ]),
      };
    });
  },
});
