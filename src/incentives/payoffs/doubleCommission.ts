import { byOwnMove } from '../byOwnMove.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { checkOtherAccount } from './checkOtherAccount.ts';
import { moneyRange } from './moneyRange.ts';
import { withPayments } from '../withPayments.ts';

/**
 * The vendor's person is paid the direct commission, or a share of it, also on deals left to the partner: channel-neutral
 * pay. R and S of the vendor rise by share × commission, and the company pays twice. The cost of a sales force is about
 * a tenth of revenue (HBS Working Knowledge 2010).
 */
export const doubleCommission = closedByPayoffs({
  id: 'double-commission',
  family: 'payoffs',
  params: {
    commission: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    share: { kind: 'figure', unit: 'share', from: 0, to: 1, usual: 1 },
    payer: { kind: 'account', usual: 'company' },
  },
  dose: { name: 'commission', today: () => 0, range: moneyRange },
  check: (problems, path, _, { payer }) =>
    checkOtherAccount(problems, `${path}.payer`, payer, ['vendor'], 'receives the commission and cannot pay it'),
  apply: (setting, { commission, share, payer }) =>
    withPayments(setting, [{ payer, receiver: 'vendor', amount: byOwnMove('vendor', { C: share * commission, D: 0 }) }]),
});
