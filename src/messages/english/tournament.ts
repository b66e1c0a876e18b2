import type { Formats } from '../formats.ts';

/** So many of what has a regular plural. */
function counted(count: number | string, one: string): string {
  return `${count} ${one}${String(count) === '1' ? '' : 's'}`;
}

/** How often pairs were played, the count as it is written. */
function timesOf(repetitions: string): string {
  return repetitions === '1' ? 'once' : `${repetitions} times each, or once where nothing is left to chance`;
}

/** So many strategies. */
function strategies(count: number | string): string {
  return `${count} ${String(count) === '1' ? 'strategy' : 'strategies'}`;
}

/** What is said of a tournament on its page, and of its records and conditions on the command line. */
export const tournament = {
  kind: 'Tournament',
  contents: 'Contents',
  title: (players: number): string => `Tournament of ${strategies(players)}`,
  titleOfTwo: (vendors: number, partners: number): string =>
    `Tournament of ${counted(vendors, 'vendor')} against ${counted(partners, 'partner')}`,
  headings: {
    answer: 'In short',
    played: 'What was played',
    standings: 'Standings',
    scores: 'How results vary',
    places: 'How sure places are',
    payoffs: 'Who earns what against whom',
    cooperation: 'Who cooperates with whom',
    measures: 'Measures',
    method: 'Method',
  },
  sides: { vendor: 'Vendors', partner: 'Partners' },
  heading: (what: string, side: string): string => (side === '' ? what : `${what}: ${side.toLowerCase()}`),

  first: (names: string, amount: string, several: boolean): string =>
    `${several ? `Tied for first place: ${names}, each` : `First place: ${names},`} with a mean of ${amount} points a round.`,
  firstOf: (side: string, told: string): string => `${side}. ${told}`,
  last: (name: string, amount: string): string => `Last place: ${name}, with ${amount} points a round.`,
  cooperating: (share: string): string => `All together chose to cooperate ${share} of the time.`,
  winsAndScore: (name: string, wins: string, place: string): string =>
    `Most opponents beaten: ${name}, with ${wins}; its place is ${place}.`,

  onePool: (players: string, selfPlay: boolean): string =>
    players === '1'
      ? '1 strategy, against its own kind.'
      : `${players} strategies, everybody against everybody${selfPlay ? ', each also against its own kind' : ', nobody against its own kind'}.`,
  twoPools: (vendors: string, partners: string): string =>
    `${counted(vendors, 'vendor')}${vendors === '1' ? '' : ', each'} against ${partners === '1' ? '1 partner' : `each of ${partners} partners`}.`,
  pairs: (pairs: string, players: string): string =>
    players === '1' ? '1 strategy, which met its own kind.' : `${players} strategies, of whom ${counted(pairs, 'pair')} met.`,
  pairsOfTwo: (pairs: string, vendors: string, partners: string): string =>
    `${counted(vendors, 'vendor')} and ${counted(partners, 'partner')}, of whom ${counted(pairs, 'pair')} met.`,
  severalConditions: (count: string): string =>
    `${counted(count, 'set')} of conditions, each from the same seed; standings are of all together.`,
  rankedTogether: (count: string): string => `${counted(count, 'set')} of conditions together: the ranking is by payoff a round.`,
  oneCondition: (name: string, weight: string, told: string): string => `${name} (weight ${weight})${told === '' ? '.' : `: ${told}`}`,
  others: (count: string): string => `${count} others`,
  conditionsTitle: 'Places under each of the conditions',
  together: 'together',
  payoffsOfBoth: (payoffs: string): string => `Payoffs a round: ${payoffs}.`,
  payoffsOfSide: (side: string, payoffs: string): string => `Payoffs a round of the ${side.toLowerCase()}: ${payoffs}.`,
  gameStates: (states: string): string => `The game has ${states} public states; these are the payoffs of the one it starts in.`,
  letters: (t: string, r: string, p: string, s: string): string =>
    `${t} for defecting alone (T), ${r} if both cooperate (R), ${p} if both defect (P), ${s} for cooperating alone (S)`,
  rounds: (rounds: string, known: boolean): string =>
    `Matches of ${counted(rounds, 'round')}, ${known ? 'and the players are told so' : 'of which the players are not told'}.`,
  endless: 'Matches without end: figures are long-run averages.',
  continuation: (chance: string, rounds: string): string =>
    `After each round another follows with a chance of ${chance}: ${counted(rounds, 'round')} on average.`,
  noise: (execution: string, perception: string): string =>
    `A move comes out wrong with a chance of ${execution}, and is read wrong with a chance of ${perception}.`,
  execution: (chance: string): string => `A move comes out wrong with a chance of ${chance}.`,
  perception: (chance: string): string => `A move is read wrong with a chance of ${chance}.`,
  noiseByMove: (cooperations: string, defections: string): string => `${cooperations} for cooperations and ${defections} for defections`,
  noiseOfMove: {
    C: (chance: string): string => `${chance} for cooperations only`,
    D: (chance: string): string => `${chance} for defections only`,
  },
  noNoise: 'No move comes out wrong, and none is read wrong.',
  recall: (chance: string): string => `A counterpart is recognised with a chance of ${chance} after each round.`,
  discount: (share: string): string => `A payoff one round later is worth ${share} of one now.`,
  ofBothSides: (vendor: string, partner: string): string => `${vendor} (vendors) and ${partner} (partners)`,
  ofOneSide: {
    vendor: (figure: string): string => `${figure} (vendors only)`,
    partner: (figure: string): string => `${figure} (partners only)`,
  },
  publishedSource: (name: string, source: string): string => `${name}: ${source}.`,
  changed: 'Played under other conditions than the published ones.',

  rank: '#',
  name: 'strategy',
  published: 'published place',
  score: 'score',
  error: '± s.e.',
  places: 'places',
  perRound: 'a round',
  cooperation: 'cooperation',
  wins: 'wins',
  standingsTitle: 'Standings',
  standingsNote: 'score: mean match total over opponents; a round: mean payoff a round; wins: opponents beaten on payoff a round.',
  endlessNote: 'a round: mean payoff a round over opponents in the long run, by which they are ranked; wins: opponents beaten on it.',
  errorNote: '± s.e.: standard error of the score over the repetitions.',
  publishedNote: 'published place: as far as one was published.',
  placesNote: (level: string): string => `places: from first to last that the results leave open (${level}).`,
  placesShort: (level: string): string => `places: first to last that chance leaves open (${level}).`,
  leansOnNormal: (repetitions: string): string =>
    `Places are by Student’s t over ${repetitions} repetitions: with so few, they lean on mean scores being nearly normal.`,
  placeRange: (first: string, last: string): string => `${first}–${last}`,
  apart: (level: string): string => `Every place is told apart from the others (${level}).`,
  certain: 'Nothing is left to chance here: places are certain, and equals share one.',
  notApart: (count: string, players: string, level: string): string =>
    `${count} of ${counted(players, 'player')} ${count === '1' ? 'has' : 'have'} a place that could be another one (${level}); the table of standings tells from which to which.`,
  firstNotApart: (names: string, level: string): string => `First place is open between ${names} (${level}).`,
  noPlaces: 'How sure places are is not told here: one repetition, or results without their repetitions, cannot tell.',

  boxTitle: 'Payoff a round against each opponent',
  boxAxis: 'own payoff a round',
  boxCaption:
    'One figure for each opponent: the mean payoff a round against it. Line across the box: their median; box: the middle half; thin line: from the worst opponent to the best; dot: the mean.',
  boxText: (
    formats: Formats,
    shown: readonly { readonly name: string; readonly median: number; readonly least: number; readonly most: number }[],
  ): string =>
    `From the first place down: ${shown
      .map(
        ({ name, median, least, most }) =>
          `${name}: median ${formats.number(median)}, from ${formats.number(least)} to ${formats.number(most)}`,
      )
      .join('; ')}.`,
  placesTitle: 'Places and what chance leaves open',
  placesAxis: 'place',
  placesCaption: (level: string): string => `Dot: the place. Line: all places that cannot be ruled out (${level}).`,
  placesText: (rows: readonly { readonly name: string; readonly place: string; readonly range: string }[]): string =>
    `${rows.map(({ name, place, range }) => `${name}: place ${place}, open ${range}`).join('; ')}.`,
  payoffTitle: 'Payoffs',
  payoffLegend: 'payoff',
  payoffCaption:
    'Shade: mean payoff a round of the row against the column. Rows and columns stand in the order of the standings, the first on top and on the left.',
  cooperationTitle: 'Cooperation',
  cooperationLegend: 'share',
  cooperationCaption: 'Shade: share of moves in which the row cooperates with the column, in the same order.',
  rowsAre: 'own strategy',
  columnsAre: 'opponent, by its line in the standings',
  heatText: (formats: Formats, high: Extreme, low: Extreme, mean: number): string =>
    `The highest, ${formats.number(high.value)}, is that of ${high.own} against ${high.opponent}; the lowest, ${formats.number(low.value)}, that of ${low.own} against ${low.opponent}; the mean is ${formats.number(mean)}.`,
  cooperationText: (formats: Formats, high: Extreme, low: Extreme, mean: number): string =>
    `The highest, ${formats.percent(high.value)}, is that of ${high.own} with ${high.opponent}; the lowest, ${formats.percent(low.value)}, that of ${low.own} with ${low.opponent}; the mean is ${formats.percent(mean)}.`,
  numbered: 'Rows and columns bear the number of their line in the standings.',
  notMet: 'White: these did not meet.',
  leftOut: (shown: string, all: string, first: string, last: string): string =>
    `Shown are ${shown} of ${all}: the first ${first} and the last ${last}. The table of standings has all.`,

  measuresTitle: 'Measures',
  measuresUnder: (condition: string): string => `Measures under “${condition}”`,
  measure: {
    cooperation: 'cooperates',
    initial: 'opens with C',
    goodPartner: 'good partner',
    exploits: 'exploits',
    exploited: 'exploited',
    efficiency: 'efficiency',
    fairness: 'fairness',
    feud: 'feud',
    regret: 'regret',
  },
  measuresNotes: [
    'cooperates, opens with C: shares of moves and of first moves; good partner: share of matches in which it cooperated at least as often as the other; all without its own kind.',
    'exploits, exploited: shares of deals in which it alone defected, or alone cooperated; efficiency: what both earn of the most they could; fairness: 1 where both earn alike, ½ where one has all.',
    'feud: mean number of deals in a row in which both defect; regret: what the best reply to each opponent would earn more in a match; –: has no value or cannot be known.',
  ],

  exact: 'Exact: every pair was solved, or left nothing to chance.',
  sampled: (repetitions: string, rounds: string): string =>
    `Pairs that cannot be solved exactly were played ${timesOf(repetitions)}: ${rounds} rounds in all. Repetitions of one number share their draws, whoever plays.`,
  sampledAll: (repetitions: string, rounds: string): string =>
    `Every pair was played ${timesOf(repetitions)}: ${rounds} rounds in all. Repetitions of one number share their draws, whoever plays.`,
  seed: (seed: string): string => `All draws follow from the seed “${seed}”: the same seed gives the same figures.`,

  adaptive: {
    played: (repetitions: string, level: string): string => `${repetitions} repetitions were played (verdicts: ${level} for all together).`,
    separated: (a: string, b: string, difference: string, error: string): string =>
      `${a} is told apart from ${b}, which scores less by ${difference} ± ${error}.`,
    equal: (a: string, b: string, difference: string, error: string): string =>
      `${a} and ${b} count as equal: their scores differ by ${difference} ± ${error}.`,
    open: (a: string, b: string, difference: string, error: string): string =>
      `${a} and ${b} are not told apart: their scores differ by ${difference} ± ${error}.`,
  },

  options: {
    adaptive: 'play until A and B are told apart, A/B, or neighbours for all in the table; --repetitions is the most (default: 1000)',
    condition: 'a set of conditions: rounds=200,execution=0.05,weight=2; given several times, all of them count together',
    report: 'also write a page with pictures to FILE: .html',
    measures: 'also work out every measure: in the report and the JSON result',
    records:
      'write every match that is played to FILE as JSON lines: with --method sampled, of all pairs; one line of a pair without chance',
    field: {
      family: 'the field: one family of the catalogue',
      traits: 'the field: those with these traits, as nice,not-stochastic',
      memory: 'the field: those that look back so far: 1, ..2 or 2..',
      states: 'the field: those with so many states: 2, ..10 or 10..',
      uses: 'the field: those that look at payoffs or length, or not-length',
      text: 'the field: those with these letters in a name, the description or the source',
    },
  },
};

/** A cell of a matrix that stands out. */
export interface Extreme {
  readonly own: string;
  readonly opponent: string;
  readonly value: number;
}
