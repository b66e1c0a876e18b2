import type { Formats } from '../formats.ts';

type When = 'now' | 'adapted';

/** What the advice says of its later sections beside the words of each: headings, tables, what was left out. */
export const adviceSections = {
  headings: {
    mixes: 'Rules together, and what money buys',
    uncertainty: 'How sure this is',
    guidelines: 'Four guidelines, tested here',
    pilot: 'A pilot of the first rule',
  },
  /** The headline, and how often what it says of the rule holds. */
  sure: (f: Formats, headline: string, name: string, share: number): string =>
    `${headline.replace(/\.$/, '')}; with the uncertain figures drawn anew, ${name} comes out best in ${f.percent(share)} of draws.`,
  quick:
    'This is the quick answer. Left out: how firm it is, the chart over continuations, each kind of counterpart alone, doses of each lever, mixes of rules, uncertainty, the four guidelines and the pilot; ask without “quick” for all of it.',
  howToRange:
    'To learn how sure it is, write a figure with its range in the scenario, as in `churn: { low: 10%, likely: 20%, high: 40%, known: guessed }`.',
  /** @param most - Pairs that a trial may take, as a figure. */
  pilotOf: (name: string, when: When, most: string): string =>
    when === 'now'
      ? `${name} can be tried in a pilot while people behave as they do today.`
      : `While people behave as they do today, a pilot of up to ${most} pairs would not show what ${name} does; once they have adapted to it, one does.`,
  pilotNone: (name: string, most: string): string =>
    `No pilot of up to ${most} pairs, of any length considered, would show what ${name} does to cooperation.`,
  tables: {
    guidelines: {
      title: 'Which guideline holds for whom',
      side: 'side',
      guideline: 'guideline',
      now: 'against today’s pools',
      adapted: 'once adapted',
      forgiving: 'defections best let pass',
      passed: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
      notes: {
        measure: 'A guideline holds where following it earns at least as much a deal as the best behaviour that does not.',
        forgiving: 'defections best let pass: share that tit for tat should forgive; a range where all within it earn the same.',
      },
    },
    pilot: {
      title: 'Pilots by length',
      pools: 'people behave',
      now: 'as today',
      adapted: 'as adapted',
      years: 'years',
      deals: 'deals a pair',
      today: 'coop. without',
      rule: 'coop. with',
      group: 'pairs a group',
      pairs: 'pairs to begin',
      smallest: 'smallest seen',
      chosen: 'chosen',
      yes: 'yes',
      notes: {
        pairs: 'pairs to begin: in both groups together, so many more as relationships end before the pilot does.',
        smallest: 'smallest seen: difference of cooperation that the pairs of the network would show as surely.',
      },
    },
    uncertainty: {
      title: 'How sure each rule is',
      setting: 'rule',
      cooperation: 'coop. median',
      cooperationLow: 'coop. 5%',
      cooperationHigh: 'coop. 95%',
      gain: 'net gain median',
      gainLow: 'net gain 5%',
      gainHigh: 'net gain 95%',
      goal: 'reaches goal',
      best: 'best',
      notes: {
        quantiles: '5%, 95%: what nine draws in ten lie between; coop.: share of cooperative moves, as the goal measures it.',
        best: 'reaches goal, best: share of draws.',
      },
    },
  },
  /** Of the command `advise`. */
  command: {
    quick: 'today, the rules and the answer only, within seconds',
    budget: 'the most that rules together may cost a pair and year',
    checkpoint: 'keep in FILE what has been computed; the same command again goes on from there',
    stopped: (done: string, path: string): string => `stopped with ${done} of the analysis done; the same command goes on from ${path}`,
    lost: 'stopped before the end; nothing was kept (with --checkpoint FILE, what has been computed is kept)',
    resumed: (done: string, path: string): string => `going on with ${done} of the analysis done, from ${path}`,
    notWithQuick: { message: 'does not go with --quick', expected: '--quick alone, or the full analysis' },
  },
};
