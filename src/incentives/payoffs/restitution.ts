import { otherSide } from '../../core/index.ts';
import { aloneDefects } from './aloneDefects.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { sidesOf } from '../sidesOf.ts';
import { withPayments } from '../withPayments.ts';

/**
 * Whoever defects alone and is found out, with chance d, pays an amount k to the one let down: T − d k, S + d k. Both
 * cooperating is an equilibrium of a single deal where d k ≥ T − R (Becker 1968 on deterrence).
 */
export const restitution = closedByPayoffs({
  id: 'restitution',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    detection: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.6 },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  apply: (setting, { side, amount, detection }) =>
    withPayments(
      setting,
      sidesOf(side).map((payer) => ({ payer, receiver: otherSide(payer), amount: { [aloneDefects(payer)]: detection * amount } })),
    ),
});
