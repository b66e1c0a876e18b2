import { otherSide } from '../../core/index.ts';
import { aloneDefects } from './aloneDefects.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { sidesOf } from '../sidesOf.ts';
import { withPayments } from '../withPayments.ts';

/**
 * Of the commission on a deal that one side took alone, a share goes to the side left out: T − share × commission,
 * S + share × commission. Half and half is usual; as every such deal is booked, nothing needs to be found out.
 */
export const splitCommission = closedByPayoffs({
  id: 'split-commission',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    commission: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    share: { kind: 'figure', unit: 'share', from: 0, to: 1, usual: 0.5 },
  },
  dose: { name: 'commission', today: () => 0, range: moneyRange },
  apply: (setting, { side, commission, share }) =>
    withPayments(
      setting,
      sidesOf(side).map((payer) => ({ payer, receiver: otherSide(payer), amount: { [aloneDefects(payer)]: share * commission } })),
    ),
});
