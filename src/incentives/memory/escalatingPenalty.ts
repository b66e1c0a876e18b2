import { lever } from '../lever.ts';
import type { MemoryState } from '../memory.ts';
import { moneyRange } from '../payoffs/moneyRange.ts';
import { receiverOf } from '../receiverOf.ts';
import { checkOwnPay } from './checkOwnPay.ts';
import { byChance, caughtBy, onRecord, recordParams } from './onRecord.ts';
import { remember } from './remember.ts';

/**
 * A fine that grows with every breach on record and falls back one step after `forgive` clean deals in a row. Fine at
 * step i (from 0): amount · (1 + growth · i), i < steps; by mistake those who cooperated pay it too. States: step, and
 * above the first step the clean deals since it was reached, so the rule is exact. Growth 0 is a plain penalty
 * (Becker 1968; escalating sanctions: Polinsky & Rubinfeld 1991, Ostrom 1990).
 *
 * @example
 * applyLevers(setting, [{ lever: 'escalating-penalty', side: 'partner', amount: 10, receiver: 'company' }]);
 */
export const escalatingPenalty = lever({
  id: 'escalating-penalty',
  family: 'memory',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    growth: { kind: 'figure', unit: 'share', from: 0, to: 100, usual: 1 },
    steps: { kind: 'figure', unit: 'pieces', from: 1, to: 8, whole: true, usual: 3 },
    forgive: { kind: 'figure', unit: 'deals', from: 1, to: 24, whole: true, usual: 4 },
    receiver: { kind: 'account', none: true, usual: 'none' },
    ...recordParams,
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _setting, { side, receiver }) => checkOwnPay(problems, `${path}.receiver`, side, receiver),
  apply: (setting, { side, amount, growth, steps, forgive, receiver, ...record }) => {
    if (amount === 0) return setting;
    return remember(setting, side, (payer) => {
      const caught = caughtBy(payer, record);
      const name = (step: number, clean: number): string => `fine ${step + 1}${clean === 0 ? '' : ` + ${clean} clean`}`;
      const state = (step: number, clean: number): MemoryState => {
        const forgiven = step === 0 || clean + 1 === forgive;
        const fine = amount * (1 + growth * step);
        return {
          payments: [{ payer, ...receiverOf(receiver), amount: byChance(caught, (chance) => chance * fine) }],
          next: onRecord(caught, forgiven ? name(Math.max(step - 1, 0), 0) : name(step, clean + 1), name(Math.min(step + 1, steps - 1), 0)),
        };
      };
      const states = Array.from({ length: steps }, (_, step) =>
        Array.from({ length: step === 0 ? 1 : forgive }, (__, clean) => [name(step, clean), state(step, clean)] as const),
      );
      return { start: name(0, 0), states: Object.fromEntries(states.flat()) };
    });
  },
});
