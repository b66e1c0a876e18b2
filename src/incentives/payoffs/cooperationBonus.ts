import { byOwnMove } from '../byOwnMove.ts';
import { checkOtherAccount } from './checkOtherAccount.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { sidesOf } from '../sidesOf.ts';
import { withPayments } from '../withPayments.ts';

/**
 * A bonus β on each own cooperation, whatever the other does: R + β, S + β. Where S + β > P the game is chicken, and a
 * bonus makes the betrayed better off than those who fight.
 */
export const cooperationBonus = closedByPayoffs({
  id: 'cooperation-bonus',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    payer: { kind: 'account', usual: 'company' },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _, { side, payer }) =>
    checkOtherAccount(problems, `${path}.payer`, payer, sidesOf(side), 'receives the bonus and cannot pay it'),
  apply: (setting, { side, amount, payer }) =>
    withPayments(
      setting,
      sidesOf(side).map((receiver) => ({ payer, receiver, amount: byOwnMove(receiver, { C: amount, D: 0 }) })),
    ),
});
