import { otherSide, sides } from '../../core/index.ts';
import { aloneDefects } from './aloneDefects.ts';
import { checkOtherAccount } from './checkOtherAccount.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { sidesOf } from '../sidesOf.ts';
import { withPayments } from '../withPayments.ts';

/**
 * An amount x for whoever cooperated and was let down, where it can be proven, with chance p: S + p x. The one who let
 * them down pays nothing, so that temptation stays and only the fear of cooperating is less: grim's threat may even
 * weaken, where S rises above P.
 */
export const insurance = closedByPayoffs({
  id: 'insurance',
  family: 'payoffs',
  params: {
    side: { kind: 'side', both: true, usual: 'both' },
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    proof: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.6 },
    payer: { kind: 'account', usual: 'company' },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _, { payer }) =>
    checkOtherAccount(problems, `${path}.payer`, payer, sides, 'is insured or lets the insured down (for the latter, restitution)'),
  apply: (setting, { side, amount, proof, payer }) =>
    withPayments(
      setting,
      sidesOf(side).map((receiver) => ({ payer, receiver, amount: { [aloneDefects(otherSide(receiver))]: proof * amount } })),
    ),
});
