import { checkOtherAccount } from './checkOtherAccount.ts';
import { closedByPayoffs } from '../closed/closedByPayoffs.ts';
import { moneyRange } from './moneyRange.ts';
import { withOutcomesPaidAs } from '../withOutcomesPaidAs.ts';
import { withPayments } from '../withPayments.ts';

/**
 * A partner that registers its deal, and closes it, earns an uplift u, paid by the vendor: where both cooperate the
 * partner has R + u and the vendor R − u. With the chance of `protection` the vendor's grab of a registered deal is
 * stopped and paid as if both had cooperated; at 0, the usual, nothing is protected. Programmes pay 5 to 15 points for
 * 60 to 180 days (partner-programme guides). A large uplift makes cooperation too dear for the vendor.
 */
export const dealRegistration = closedByPayoffs({
  id: 'deal-registration',
  family: 'payoffs',
  params: {
    uplift: { kind: 'figure', unit: 'money', from: 0, to: Infinity },
    protection: { kind: 'figure', unit: 'chance', from: 0, to: 1, usual: 0 },
    payer: { kind: 'account', usual: 'vendor' },
  },
  dose: { name: 'uplift', today: () => 0, range: moneyRange },
  check: (problems, path, _, { payer }) =>
    checkOtherAccount(problems, `${path}.payer`, payer, ['partner'], 'receives the uplift and cannot pay it'),
  apply: (setting, { uplift, protection, payer }) =>
    withOutcomesPaidAs(withPayments(setting, [{ payer, receiver: 'partner', amount: { CC: uplift } }]), {
      DC: { CC: protection },
    }),
});
