import type { MemoryState } from '../memory.ts';
import { lever } from '../lever.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { always, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * A tier after k clean deals in a row (no breach on record), another after k more, up to `levels`; a breach on record
 * leads back to the start. States: clean deals so far, 0 … k · levels. Tier j pays j · bonus on every deal made in it,
 * whatever is done there, so the way to it is a shadow of the future of its own: two sides that cooperate under
 * continuation w, with no false alarms, earn w^k · bonus a deal from one tier (re-qualification as in partner
 * programmes; history-dependent reward: Shapley 1953).
 *
 * @example
 * applyLevers(setting, [{ lever: 'tiers', bonus: 20, 'clean-deals': 4, levels: 3 }]);
 */
export const tiers = lever({
  id: 'tiers',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    bonus: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    'clean-deals': { kind: 'figure', unit: 'deals', from: 1, to: 60, whole: true, usual: 4 },
    levels: { kind: 'figure', unit: 'pieces', from: 1, to: 4, whole: true, usual: 1 },
    payer: { kind: 'account', usual: 'company' },
    ...recordParams,
  },
  dose: { name: 'bonus', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, payer }) => checkOwnPay(problems, `${path}.payer`, side, payer),
  apply: (setting, { side, bonus, 'clean-deals': needed, levels, payer, ...record }) => {
    if (bonus === 0) return setting;
    return remember(setting, side, (receiver) => {
      const caught = caughtBy(receiver, record);
      const last = needed * levels;
      const name = (clean: number): string =>
        clean < needed ? `${clean} clean` : `tier ${Math.floor(clean / needed)}${more(clean % needed)}`;
      const state = (clean: number): MemoryState => {
        const tier = Math.floor(clean / needed);
        const next = onRecord(caught, name(Math.min(clean + 1, last)), name(0));
        return tier === 0 ? { next } : { payments: [{ payer, receiver, amount: always(tier * bonus) }], next };
      };
      return { start: name(0), states: Object.fromEntries(Array.from({ length: last + 1 }, (_, clean) => [name(clean), state(clean)])) };
    });
  },
});

function more(clean: number): string {
  return clean === 0 ? '' : ` + ${clean} clean`;
}
