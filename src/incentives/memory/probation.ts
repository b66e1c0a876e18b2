import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { receiverOf } from '../receiverOf.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { always, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * Less for a newcomer: something is withheld on every deal until k deals in a row were clean (no breach on record);
 * then it is over for good. A breach on record in the meantime starts it anew, or ends the relationship. States: clean
 * deals so far, 0 … k − 1, and full standing. A side that cooperates, with no false alarms, pays withheld ·
 * (1 − w^k) / (1 − w) in all under continuation w; one that cheats and is always caught pays for ever (starting small:
 * Watson 1999). With nothing withheld there is no probation.
 *
 * @example
 * applyLevers(setting, [{ lever: 'probation', withheld: 5, deals: 4 }]);
 */
export const probation = lever({
  id: 'probation',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'partner' },
    withheld: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    deals: { kind: 'figure', unit: 'deals', from: 1, to: 60, whole: true, usual: 4 },
    breach: { kind: 'choice', choices: ['restart', 'end'], usual: 'restart' },
    receiver: { kind: 'account', none: true, usual: 'company' },
    ...recordParams,
  },
  dose: { name: 'withheld', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, receiver }) => checkOwnPay(problems, `${path}.receiver`, side, receiver),
  apply: (setting, { side, withheld, deals, breach, receiver, ...record }) => {
    if (withheld === 0) return setting;
    return remember(setting, side, (payer) => {
      const caught = caughtBy(payer, record);
      const full = 'in full standing';
      const name = (clean: number): string => (clean === deals ? full : `on probation, ${clean} clean`);
      const state = (clean: number): MemoryState => ({
        payments: [{ payer, ...receiverOf(receiver), amount: always(withheld) }],
        next: onRecord(caught, name(clean + 1), breach === 'end' ? null : name(0)),
      });
      const newcomer = Array.from({ length: deals }, (_, clean) => [name(clean), state(clean)] as const);
      return { start: name(0), states: { ...Object.fromEntries(newcomer), [full]: { next: always(full) } } };
    });
  },
});
