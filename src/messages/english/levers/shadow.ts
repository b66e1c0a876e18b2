/** Words for levers on the shadow of the future: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const shadowWords = {
  continuation: {
    name: 'a higher chance of going on',
    about: 'Another deal follows more often, however it is brought about.',
    params: { level: 'chance that another deal follows' },
  },
  churn: {
    name: 'less churn',
    about: 'Fewer relationships end within a year.',
    params: { level: 'chance that a relationship ends within a year' },
  },
  'contract-length': {
    name: 'longer contracts',
    about: 'Relationships last longer on average; they end by surprise, with the same danger at all times.',
    params: { years: 'mean length of a relationship in years' },
  },
  'deals-a-year': {
    name: 'more deals a year',
    about: 'The two sides meet more often, each deal as large as before.',
    params: { level: 'deals between the two in a year' },
  },
  tranches: {
    name: 'deals in tranches',
    about: 'Each deal is split into pieces made one after the other: an answer comes sooner, and less is at stake until then.',
    params: { pieces: 'pieces that a deal is split into' },
  },
  patience: {
    name: 'less short-term pressure',
    about: 'What comes later counts for more: lower targets for the quarter, longer bonus periods.',
    params: { side: 'whose pressure', level: 'interest a year at which what comes later is discounted; for both, the mean' },
  },
};
