/** Words for levers on who plays, what they see and what they care for: `name` for tables, `about` in one sentence, `params` what each parameter is. */
export const peopleWords = {
  training: {
    name: 'training',
    about: 'Some of a side’s people are trained in another behaviour, and part of them take it up.',
    params: {
      side: 'whose people',
      from: 'behaviour of those who are trained',
      to: 'behaviour that they are taught',
      share: 'part of the side’s people who are trained',
      works: 'part of those trained who take it up',
    },
  },
  misreadings: {
    name: 'fewer misreadings',
    about: 'Shared records and a deal desk: the other side’s move is read wrong less often.',
    params: { side: 'who misreads', level: 'chance that a move is read wrong, the mean over sides and moves' },
  },
  slips: {
    name: 'fewer slips',
    about: 'Checklists and approvals: a side’s own move comes out wrong less often.',
    params: { side: 'whose slips', level: 'chance that a move comes out wrong, the mean over sides and moves' },
  },
  recognition: {
    name: 'better recognition',
    about: 'Account teams that stay and hand over in writing: what lies between the two is remembered at the next deal.',
    params: { side: 'who recognises the other', level: 'chance of recognising the other at the next deal; for both, the mean' },
  },
  'word-of-mouth': {
    name: 'word of mouth',
    about: 'A breach against one becomes known to others that the same side deals with.',
    params: {
      side: 'whose breaches become known',
      heard: 'chance that another hears of a breach before its next deal; for both, the mean',
      others: 'how many others that side deals with, where nothing else is said',
    },
  },
  care: {
    name: 'care for the other’s result',
    about: 'Team goals: what the other side earns counts too, while money stays as it is.',
    params: { side: 'who cares', weight: 'weight of the other’s payoff beside one’s own; for both, the mean' },
  },
};
