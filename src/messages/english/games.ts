/** What each game is called, and what it means for the one who plays it. */
export const games = {
  'prisoners-dilemma': {
    name: "a prisoner's dilemma",
    meaning: 'whatever the other does, defecting earns more on a single deal, and yet both do better if both cooperate',
  },
  deadlock: {
    name: 'a deadlock',
    meaning: 'defecting earns more on a single deal, and mutual defection is no worse than mutual cooperation: there is nothing to save',
  },
  chicken: {
    name: 'chicken',
    meaning: 'defecting pays against someone who cooperates, but mutual defection is the worst end: who gives way matters',
  },
  leader: {
    name: 'leader',
    meaning: 'both gain if exactly one defects: the question is who, so taking turns fits better than steady cooperation',
  },
  hero: {
    name: 'hero',
    meaning: 'both gain if exactly one defects, and the one who cooperates gains most: taking turns fits better than steady cooperation',
  },
  'anti-coordination-relabelled': { name: 'anti-coordination', meaning: 'each does best by doing the opposite of the other' },
  'stag-hunt': { name: 'a stag hunt', meaning: 'cooperating pays as long as the other cooperates: trust is the question, not temptation' },
  coordination: {
    name: 'a coordination game',
    meaning: 'doing as the other does pays, and cooperating together pays most: trust is the question, not temptation',
  },
  'coordination-relabelled': { name: 'a coordination game', meaning: 'doing as the other does pays, and defecting together pays most' },
  harmony: { name: 'harmony', meaning: 'cooperating earns more whatever the other does: no incentive is needed' },
  'prisoners-dilemma-relabelled': {
    name: "a prisoner's dilemma with the moves exchanged",
    meaning: 'the moves are named the wrong way round: what is called defecting is the cooperative move',
  },
  degenerate: { name: 'a degenerate game', meaning: 'some payoffs are equal, so that a choice that decides the game makes no difference' },
};
