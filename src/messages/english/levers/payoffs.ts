/** Words for levers on what a deal pays: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const payoffWords = {
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
};
