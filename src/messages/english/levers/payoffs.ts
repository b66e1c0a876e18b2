/** Words for levers on what a deal pays: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const payoffWords = {
  'shared-bonus': {
    name: 'bonus for shared success',
    about: 'A bonus on deals in which both sides cooperated.',
    params: { side: 'who receives the bonus', amount: 'the bonus, a deal and side', payer: 'who pays it' },
  },
  'cooperation-bonus': {
    name: 'bonus for cooperating',
    about: 'A bonus on each own cooperation, whatever the other side does.',
    params: { side: 'who receives the bonus', amount: 'the bonus, a deal and side', payer: 'who pays it' },
  },
  penalty: {
    name: 'penalty',
    about: 'A fine on defections that come to light; some who cooperated are fined by mistake.',
    params: {
      side: 'who is fined',
      amount: 'the fine, a deal',
      detection: 'chance that a defection comes to light',
      'false-alarms': 'chance that one who cooperated is fined',
      receiver: 'who gets the fine; none: it is used up',
    },
  },
  insurance: {
    name: 'insurance',
    about: 'Whoever cooperated and was let down is paid an amount where it can be proven; the one who let them down pays nothing.',
    params: {
      side: 'who is insured',
      amount: 'the amount paid, a deal',
      proof: 'chance that it can be proven',
      payer: 'who pays it, neither side',
    },
  },
  restitution: {
    name: 'restitution',
    about: 'Whoever defects alone and is found out pays the one let down.',
    params: { side: 'who has to make good', amount: 'the amount paid, a deal', detection: 'chance of being found out' },
  },
  'double-commission': {
    name: 'double commission',
    about: 'The vendor’s person is paid the commission also on deals left to the partner.',
    params: {
      commission: 'the commission on a direct deal',
      share: 'part of it that is paid on deals left to the partner',
      payer: 'who pays it',
    },
  },
  'split-commission': {
    name: 'split commission',
    about: 'Of the commission on a deal that one side took alone, a share goes to the side left out.',
    params: {
      side: 'whose commission is split',
      commission: 'the commission on a deal taken alone',
      share: 'part that goes to the side left out',
    },
  },
  'deal-registration': {
    name: 'deal registration',
    about: 'A partner that registers its deal earns an uplift, and the vendor’s grab of a registered deal may be stopped.',
    params: {
      uplift: 'extra margin on a registered deal that the partner closes',
      protection: 'chance that a grab of a registered deal is stopped',
      payer: 'who pays the uplift',
    },
  },
  'price-floor': {
    name: 'price floor',
    about: 'Undercutting is stopped with a chance, and the deal paid as if the side had kept to the price.',
    params: { side: 'whose undercutting is stopped', blocked: 'chance that it is stopped' },
  },
  'market-development-funds': {
    name: 'market development funds',
    about: 'The partner is paid for marketing that it shows; some slow or doubted claims are refused, and some false ones get through.',
    params: {
      amount: 'the funds, a deal',
      approval: 'chance that an honest claim is paid',
      leak: 'chance that a false claim is paid',
      payer: 'who pays them',
    },
  },
};
