import { byOwnMove } from '../byOwnMove.ts';
import { checkOtherAccount } from './checkOtherAccount.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { receiverOf } from '../receiverOf.ts';
import { sidesOf } from '../sidesOf.ts';
import { withPayments } from '../withPayments.ts';

/**
 * A fine on defections that come to light; some who cooperated are fined by mistake: T − df, P − df, R − φf, S − φf
 * (Becker 1968). Enough against grim from f ≥ [(T − R) − W (T − P)]/(d − φ) on; with detection no better than false
 * alarms no fine is. A clawback is such a fine.
 */
export const penalty = closedByPayoffs({
  id: 'penalty',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    detection: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.6 },
    'false-alarms': { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.05 },
    receiver: { kind: 'account', none: true, usual: 'none' },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _, { side, receiver }) =>
    checkOtherAccount(problems, `${path}.receiver`, receiver, sidesOf(side), 'is fined and cannot receive the fine'),
  apply: (setting, { side, amount, detection, 'false-alarms': falseAlarms, receiver }) =>
    withPayments(
      setting,
      sidesOf(side).map((payer) => ({
        payer,
        ...receiverOf(receiver),
        amount: byOwnMove(payer, { C: falseAlarms * amount, D: detection * amount }),
      })),
    ),
});
