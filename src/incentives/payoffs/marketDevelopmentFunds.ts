import { byOwnMove } from '../byOwnMove.ts';
import { checkOtherAccount } from './checkOtherAccount.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { withPayments } from '../withPayments.ts';

/**
 * Funds x for partners that show what they did: R + a x and S + a x with chance a of approval, but also T + ℓ x and P + ℓ x
 * with chance ℓ that a false claim gets through. Where ℓ ≥ a the fund rewards the wrong ones. Funds of 2 to 5 % of
 * purchases are usual (partner-marketing glossaries).
 */
export const marketDevelopmentFunds = closedByPayoffs({
  id: 'market-development-funds',
  family: 'payoffs',
  params: {
    amount: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    approval: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.9 },
    leak: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0.1 },
    payer: { kind: 'account', usual: 'company' },
  },
  dose: { name: 'amount', today: () => 0, range: moneyRange },
  check: (problems, path, _, { payer }) =>
    checkOtherAccount(problems, `${path}.payer`, payer, ['partner'], 'receives the funds and cannot pay them'),
  apply: (setting, { amount, approval, leak, payer }) =>
    withPayments(setting, [{ payer, receiver: 'partner', amount: byOwnMove('partner', { C: approval * amount, D: leak * amount }) }]),
});
