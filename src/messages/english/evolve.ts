/** What is said of how behaviours spread, in the terminal and in its report. */
export const evolve = {
  process: {
    replicator: 'Replicator equation',
    imitation: 'Imitation',
    ecological: 'Ecological process',
    'best-reply': 'Best replies',
    logit: 'Logit choice',
    moran: 'Moran process, birth first',
    'death-birth': 'Moran process, death first',
    'pairwise-comparison': 'Pairwise comparison',
    'wright-fisher': 'Wright–Fisher process',
  },
  exact: 'Payoffs and cooperation of every pair are exact.',
  sampled: (repetitions: number): string =>
    `Some behaviours are not finite-state: what their pairs earn was played, ${repetitions} matches a pair, and carries chance.`,

  verdict: {
    settled: (reviews: string): string => `If people imitate what pays, it settles, after ${reviews} reviews.`,
    cycling: (period: string): string => `If people imitate what pays, it never settles: it goes round, once in ${period} reviews.`,
    wandering: (reviews: string): string => `If people imitate what pays, it has not settled after ${reviews} reviews.`,
    cooperation: (today: string, way: string, end: string): string =>
      `Cooperation is ${today} today, ${way} on average on the way, and ${end} in the end.`,
    value: (today: string, way: string, end: string): string =>
      `Both sides together earn ${today} a deal today, ${way} on average on the way, and ${end} in the end.`,
    survivors: (who: string, names: string): string => `Left among ${who}, with at least 1 in 20: ${names}.`,
    nobody: 'no behaviour',
    ends: (starts: string, ends: string): string => `Of ${starts} random starts, ${ends}.`,
    end: (share: string, error: string, cooperation: string): string => `${share} (±${error}) end at ${cooperation} cooperation`,
    unsettledEnds: (share: string): string => `${share} of random starts had not settled.`,
    there: 'No push is needed: today’s shares go to the most cooperative of these ends by themselves.',
    push: (share: string, interventions: number): string =>
      `To get to the most cooperative of these ends, ${share} of people on each side would have to change over at once: as many as ${interventions === 1 ? 'one intervention that changes' : `${interventions} interventions that each change`} 1 in 20.`,
    noEnd: 'No random start settled, so it cannot be told how large a push would help.',
  },

  pool: {
    stable: (mixes: string): string => `The replicator equation comes to rest, and comes back after small disturbances, at ${mixes}.`,
    noneStable: 'No rest point of the replicator equation draws everything near it towards itself.',
    ess: (mixes: string): string => `Evolutionarily stable: ${mixes}.`,
    noEss: 'No behaviour and no mix is evolutionarily stable.',
    pure: (name: string): string => `${name} alone`,
    part: (share: string, name: string): string => `${share} ${name}`,
    mix: (parts: string): string => `a mix of ${parts}`,
  },

  report: {
    kind: 'How behaviours spread',
    contents: 'Contents',
    verdict: 'In short',
    shares: 'Who there is',
    cooperation: 'Cooperation',
    gradient: 'What spreads',
    simplex: 'The triangle',
    invasion: 'Who can invade whom',
    method: 'Method',
    step: 'step',
    share: 'share of people',
    sharesTitle: (who: string): string => (who === '' ? 'Shares over time' : `Shares over time: ${who}`),
    sharesText: (parts: string): string => `From the first step to the last: ${parts}.`,
    fromTo: (name: string, from: string, to: string): string => `${name} from ${from} to ${to}`,
    cooperationTitle: 'Cooperation over time',
    cooperationAxis: 'share of cooperative moves',
    gradientTitle: (name: string): string => `Gradient of selection of ${name}`,
    gradientAxis: (name: string): string => `share of ${name}`,
    gradientUp: 'change of the share in a unit of time',
    gradientLine: 'gradient',
    zero: 'no change',
    gradientText: (rests: string): string => `Above the line of no change the share grows, below it falls. It stands still at ${rests}.`,
    gradientCaption:
      'Replicator equation without mutation. Where the line crosses downwards, shares come to rest; where it crosses upwards, they part.',
    rest: (share: string, stability: string): string => `${share} (${stability})`,
    stability: {
      stable: 'stable',
      unstable: 'unstable',
      saddle: 'a saddle',
      neutral: 'neutral',
      undecided: 'not decided by linear terms',
    },
    simplexTitle: (names: string): string => `Shares of ${names}`,
    simplexText: (from: string, to: string): string =>
      `Each corner is a pool of one behaviour alone. The way leads from ${from} to ${to}; arrows show where shares move by the replicator equation.`,
    simplexCaption: 'Ring: start. Dot: end. Arrows: direction of the replicator equation without mutation.',
    invasionTitle: 'Invasion graph',
    invasionText: (arrows: string): string => (arrows === '' ? 'Nobody shown here can invade anybody.' : `${arrows}.`),
    arrow: (from: string, to: string, kind: 'strict' | 'weak' | 'neutral'): string =>
      kind === 'neutral'
        ? `${to} drifts among ${from} without loss`
        : kind === 'weak'
          ? `${to} weakly invades ${from}`
          : `${to} invades ${from}`,
    invasionCaption:
      'An arrow leads from residents to a rare newcomer that spreads among them: solid where it earns more, long dashes where it earns as much and more among its own, dots where neither tells them apart.',
    onlyLargest: 'Only the behaviours that reached the largest shares are shown.',
    mixedNodes: 'A node is a behaviour of each side together, the first side’s first.',
    process: (name: string, steps: string): string => `Process: ${name}, ${steps} steps.`,
    drawn: (population: string, seed: string): string => `${population} people a pool, drawn from the seed “${seed}”.`,
  },
};
