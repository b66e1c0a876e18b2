const detection = 'chance that a defection comes to light';
const falseAlarms = 'chance that a cooperation is taken for a breach';
const record = { detection, 'false-alarms': falseAlarms };
const outside = {
  'vendor-outside': 'what the vendor earns a period while no deals are made',
  'partner-outside': 'what the partner earns a period while no deals are made',
};
const parting = {
  afterwards:
    'ends: counted no further, as where another counterpart is found at once; no-deals: the time it would still have had goes by without deals',
  ...outside,
};

/** Words for levers with a memory: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const memoryWords = {
  tiers: {
    name: 'tiers',
    about: 'A bonus on every deal once enough deals in a row were clean; a breach that comes to light costs the tier.',
    params: {
      side: 'whose deals are counted',
      bonus: 'bonus a deal in the first tier; tier j pays j times as much',
      'clean-deals': 'clean deals in a row from one tier to the next',
      levels: 'how many tiers there are',
      payer: 'who pays the bonus',
      ...record,
    },
  },
  'escalating-penalty': {
    name: 'escalating penalty',
    about: 'A fine on breaches that come to light, higher with each of them and lower again after clean deals.',
    params: {
      side: 'who is fined',
      amount: 'the first fine',
      growth: 'what each step adds, as a share of the first fine',
      steps: 'how many steps there are',
      forgive: 'clean deals in a row after which the fine falls back one step',
      receiver: 'who gets the fine; none: it is used up',
      ...record,
    },
  },
  strikes: {
    name: 'strikes and cool-off',
    about: 'After so many breaches that came to light no deals are made for a while; then the record is clean again.',
    params: {
      side: 'whose breaches are counted',
      'cool-off': 'periods without a deal',
      strikes: 'breaches on record that lead to it',
      ...outside,
      ...record,
    },
  },
  exclusion: {
    name: 'exclusion',
    about: 'After so many breaches that came to light a side is shut out, with a chance.',
    params: {
      side: 'whose breaches are counted',
      chance: 'chance that the rule is carried out',
      strikes: 'breaches on record that lead to it',
      ...parting,
      ...record,
    },
  },
  'claw-back-window': {
    name: 'claw-back window',
    about: 'A bonus on every clean deal; a breach that comes to light costs the bonuses of the deals within the window.',
    params: {
      side: 'who earns the bonus and may lose it',
      bonus: 'bonus a clean deal',
      window: 'deals back to which bonuses can be taken back',
      payer: 'who pays the bonus and gets it back',
      ...record,
    },
  },
  'loyalty-bonus': {
    name: 'loyalty bonus',
    about: 'A bonus at the end of each term of so many deals if none of them was found to be a breach.',
    params: {
      side: 'who earns the bonus',
      bonus: 'bonus a term',
      deals: 'deals in a term',
      payer: 'who pays the bonus',
      ...record,
    },
  },
  probation: {
    name: 'probation',
    about: 'Newcomers earn less on every deal until enough deals in a row were clean.',
    params: {
      side: 'who is on probation',
      withheld: 'what is withheld on each deal',
      deals: 'clean deals in a row that end the probation',
      breach: 'what a breach that comes to light does: restart the probation, or end the relationship',
      receiver: 'who keeps what is withheld; none: it is used up',
      ...record,
    },
  },
  'period-end': {
    name: 'pressure at the end of a period',
    about: 'At the last deal of each period, such as a quarter, defecting alone is worth more to a side; taking that away helps.',
    params: {
      side: 'who is under pressure',
      amount: 'what defecting alone is worth more at the last deal',
      deals: 'deals in a period',
      payer: 'who pays it',
    },
  },
  exit: {
    name: 'exit',
    about: 'A side that cooperated while the other defected leaves, with a chance.',
    params: {
      side: 'who may leave',
      chance: 'chance that one who was let down leaves',
      ...parting,
    },
  },
  'contract-end': {
    name: 'contract end',
    about: 'Contracts of so many deals, each renewed with a chance; where the end is announced, some may cheat in the last deal.',
    params: {
      renewal: 'chance that a contract is renewed',
      deals: 'deals in a contract',
      announced: 'whether people know which deal is the last',
    },
  },
};
