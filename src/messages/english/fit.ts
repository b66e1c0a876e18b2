/** What `donnant fit` says. */
export const fit = {
  about: 'Which rule explains moves that were seen, and how sure that is.',
  options: {
    own: 'moves of the player in question, as in CCDC; several relationships with commas between',
    other: 'moves of whom it met, as many',
    candidates: 'who may have made them: ids with commas between (default: the whole catalogue but teams)',
    states: 'also fit the best machine of at most n states, up to 8',
    memoryOne: 'also fit the best rule by the last outcome',
    execution: 'chance that its moves come out wrong (default: estimated)',
    perception: 'chance that it read a move of the other wrongly (default: 0)',
    rounds: 'number of rounds that was announced (default: none)',
  },
  problems: {
    moves: { expected: 'letters C and D, as many in --own as in --other' },
  },
  title: (rounds: string, histories: number): string =>
    `What explains ${rounds} round${rounds === '1' ? '' : 's'}${histories === 1 ? '' : ` of ${histories} relationships`}`,
  rank: '#',
  name: 'rule',
  mismatches: 'mismatches',
  slips: 'slips',
  evidence: 'log evidence',
  error: '± s.e.',
  posterior: 'how sure',
  machine: (states: number): string => `Best machine, at most ${states} state${states === 1 ? '' : 's'}`,
  memoryOne: 'Best rule by the last outcome',
  more: (count: string): string => `Not shown: ${count} that are less likely.`,
  notes: [
    'mismatches: moves other than the rule meant, where it leaves nothing to chance. slips: the rate of mistakes that fits best.',
    'how sure: chance that it was this one, if it was one of them; log evidence: what that is worked out from.',
  ],
  nobody: 'None of them can have made these moves.',
  best: (name: string, sure: string): string => `Best: ${name}, ${sure} sure.`,
  alike: (names: string, sure: string): string => `Alike in every round seen: ${names}. That it was one of these is ${sure} sure.`,
  runnerUp: (name: string, odds: string): string =>
    `Of those that foretell other moves, ${name} comes next: odds of ${odds} to 1 against it.`,
  sureOdds: 'more than a million',
  probe: (name: string, against: string, moves: string, move: string): string =>
    moves === ''
      ? `To tell ${name} from ${against}, look at the next round: ${name} is likelier to play ${move}.`
      : `To tell ${name} from ${against}, play ${moves} next: after it ${name} is likelier to play ${move}.`,
  state: (state: string, play: string, next: string): string => `State ${state} plays ${play}; then ${next}.`,
  way: (outcome: string, state: string): string => `${outcome} → ${state}`,
  starts: (state: string): string => `It starts in state ${state}. After each outcome, own move first:`,
  searched: 'Found by a local search: a better one may exist.',
  asGood: (count: string): string => `Machines of its class that do as well: ${count}.`,
  opening: 'first round',
  counted: (place: string, cooperated: string, seen: string, low: string, high: string): string =>
    `${place}: C in ${cooperated} of ${seen}, 95% interval ${low} to ${high}`,
};
