import type { Formats } from '../formats.ts';
import { type Stretch, stretchesText } from './stretches.ts';

type Measure = 'now' | 'after-adaptation';

const pools: Readonly<Record<Measure, string>> = { now: 'with the pools as they are', 'after-adaptation': 'after adaptation' };

/** First letter of a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the report says beside the findings: headings, labels of charts, text alternatives, method and terms. */
export const report = {
  kind: (): string => 'Which incentive rule makes cooperation pay',
  contents: (): string => 'Contents',
  tableRegion: (title: string): string => `Table: ${title}`,
  tableUntitled: (): string => 'figures',

  payoffTitle: (): string => 'What one deal earns each side',
  payoffCaption: (vendor: string, partner: string, unit: string): string =>
    `Figures in ${unit} a deal. Rows: what ${vendor} does; columns: what ${partner} does. Equilibrium: neither side gains by changing its own move alone. Best together: no outcome gives the two sides more in sum.`,
  payoffNoPure: (): string => 'There is no equilibrium in which both sides always make the same move.',
  payoffDescription: (
    f: Formats,
    cells: readonly { moves: readonly { who: string; does: string; earns: number }[]; equilibrium: boolean; best: boolean }[],
  ): string =>
    cells
      .map(({ moves, equilibrium, best }) => {
        const marks = [...(equilibrium ? ['an equilibrium'] : []), ...(best ? ['best together'] : [])];
        const earned = moves.map(({ who, does, earns }) => `${who} ${does} and earns ${f.money(earns)}`);
        return sentence(`${f.list(earned)}${marks.length === 0 ? '' : ` (${f.list(marks)})`}.`);
      })
      .join(' '),
  equilibriumMark: (): string => 'equilibrium',
  bestMark: (): string => 'best together',

  machineTitle: (name: string): string => `${name}: states and what leads from one to another`,
  machineAlways: (): string => 'always',
  machineDescription: (plays: readonly string[], ways: readonly { from: number; to: number; on: string }[]): string =>
    [
      `States and what they intend (C cooperates, D defects, else the chance of C): ${plays.map((play, i) => `${i + 1} ${play}`).join(', ')}.`,
      `Arrows, by the other's move or by the outcome with the own move first: ${ways.map(({ from, to, on }) => `${from} to ${to} on ${on}`).join('; ')}.`,
    ].join(' '),

  fingerprint: {
    title: (strategy: string, probe: string): string => `${strategy}: payoff a round against ${probe} and its alterations`,
    heading: (strategy: string, probe: string): string => `${strategy} against ${probe} and its alterations`,
    x: (): string => 'x: chance that the other must cooperate',
    y: (): string => 'y: chance that the other must defect',
    legend: (): string => 'payoff a round',
    cooperates: (): string => 'always cooperates',
    defects: (): string => 'always defects',
    mirror: (): string => 'mirror image',
    description: (
      f: Formats,
      probe: string,
      [least, most]: readonly [{ x: number; y: number; value: number }, { x: number; y: number; value: number }],
      corners: Readonly<Record<'probe' | 'cooperates' | 'defects' | 'mirror', number>>,
      error: number | null,
    ): string => {
      const at = ({ x, y, value }: typeof least): string => `${f.number(value, 3)} at x = ${f.number(x, 3)}, y = ${f.number(y, 3)}`;
      const met = (corner: keyof typeof corners): string => f.number(corners[corner], 3);
      return [
        `The payoff a round goes from ${at(least)} to ${at(most)}.`,
        `At the corners it is ${met('probe')} against ${probe} as it is, ${met('cooperates')} against one who always cooperates, ${met('defects')} against one who always defects and ${met('mirror')} against the mirror image: ${probe} with every move turned round.`,
        'Above the line between the corners of those who always do the same, mirror images are met.',
        error === null ? 'Every value is exact.' : `Values are sampled, with standard errors of up to ${f.number(error, 3)}.`,
      ].join(' ');
    },
  },

  transitive: {
    title: (strategy: string): string => `${strategy}: cooperation round by round`,
    round: (): string => 'round',
    chance: (): string => 'chance that the other cooperates',
    opponent: (): string => 'against',
    legend: (): string => 'cooperates',
    /** Who is met, of those who cooperate with a fixed chance. */
    random: (f: Formats, chance: number): string => `one who cooperates with a chance of ${f.percent(chance)}`,
    description: (
      f: Formats,
      rounds: number,
      rows: readonly { who: string; first: number | null; last: number | null }[],
      error: number | null,
    ): string => {
      const share = (value: number | null): string => (value === null ? 'not reached' : f.percent(value));
      const told = rows.map(({ who, first, last }) => `against ${who}: ${share(first)}, then ${share(last)}`);
      return [
        `Share of matches in which it cooperates, in the first round and in round ${f.number(rounds, 0)}: ${told.join('; ')}.`,
        error === null ? 'Every share is exact.' : `Shares are sampled, with standard errors of up to ${f.number(error, 3)}.`,
      ].join(' ');
    },
  },

  cooperationTitle: (measure: Measure): string => `Cooperation against continuation, ${pools[measure]}`,
  cooperationAxis: (measure: Measure): string => `share of cooperative moves, ${pools[measure]}`,
  continuationAxis: (): string => 'chance that another deal follows (continuation)',
  todayMark: (f: Formats, continuation: number): string => `today ${f.finePercent(continuation)}`,
  goalMark: (f: Formats, cooperation: number): string => `goal ${f.percent(cooperation)}`,
  cooperationCaption: (leap: string, hasGoal: boolean, kinds: boolean): string =>
    [
      'One line for today and for each rule, numbered by place in the ranking; the thick line is today.',
      'A filled mark is where it stands at its own continuation; the vertical line is today’s.',
      ...(hasGoal ? ['A diamond is the smallest continuation that reaches the goal.'] : []),
      ...(kinds ? ['A line sets all kinds of counterpart to one continuation; marks tell them as they are.'] : []),
      `Dotted strokes are leaps, or changes of ${leap} or more between two computed points: nothing is drawn in between.`,
    ].join(' '),
  cooperationDescription: (
    f: Formats,
    lines: readonly { name: string; continuation: number; cooperation: number; met: readonly Stretch[] }[],
  ): string =>
    lines
      .map(({ name, continuation, cooperation, met }) => {
        const reaches = met.length === 0 ? '' : `, and the goal is reached at a continuation ${stretchesText(f, met)}`;
        return sentence(
          `${name}: at its continuation of ${f.finePercent(continuation)}, ${f.finePercent(cooperation)} of moves are cooperative${reaches}.`,
        );
      })
      .join(' '),

  valueTitle: (): string => 'Value by rule and side',
  valueAxis: (unit: string): string => `${unit} per pair and year, net of cost`,
  valueCaption: (unit: string): string =>
    `${unit} per pair and year, after adaptation, net of what each pays for the rule; today first, then the rules by place in the ranking.`,
  accountBar: (account: string): string => (account === 'company' ? 'the company' : account === 'outside' ? 'others outside' : account),
  together: (amount: string): string => `together ${amount}`,
  valueDescription: (f: Formats, groups: readonly { name: string; bars: readonly { name: string; amount: number }[] }[]): string =>
    groups.map(({ name, bars }) => sentence(`${name}: ${bars.map((bar) => `${bar.name} ${f.money(bar.amount)}`).join(', ')}.`)).join(' '),

  gainTitle: (): string => 'Who gains and who loses by rule',
  gainAxis: (unit: string): string => `${unit} per pair and year against today`,
  gainCaption: (unit: string): string =>
    `${unit} per pair and year against today, after adaptation, net of what each pays for the rule: to the right of the line an account gains, to the left it loses.`,
  gainDescription: (f: Formats, groups: readonly { name: string; bars: readonly { name: string; amount: number }[] }[]): string =>
    groups
      .map(({ name, bars }) => sentence(`${name}: ${bars.map((bar) => `${bar.name} ${f.signedMoney(bar.amount)}`).join(', ')}.`))
      .join(' '),

  thresholds: {
    title: (): string => 'From which continuation on',
    rule: (): string => 'rule',
    own: (): string => 'continuation',
    goal: (): string => 'goal met',
    stretch: (from: string, to: string): string => `${from}\u00a0to\u00a0${to}`,
    kind: (): string => 'kind',
    grim: (who: string): string => `${who}: grim`,
    titForTat: (who: string): string => `${who}: tit for tat`,
    both: (): string => 'both, tit for tat',
    root: (): string => 'reached smoothly',
    jump: (): string => 'cooperation leaps',
    closedForm: (): string => 'closed form',
    always: (): string => 'met throughout',
    atFirst: (): string => 'met at first',
    unreachable: (): string => 'not reached',
    notes: (goal: string, measure: Measure): string[] => [
      `goal met: continuations at which at least ${goal} of moves are cooperative ${pools[measure]}, all else as under the rule; kind: how it is reached at the first of them.`,
      'grim, tit for tat: incentive thresholds, in closed form but for rules with a record, where they are searched. From this continuation on betraying such a player does not pay that side, in clean play; – where none below 1 does.',
    ],
  },

  points: (f: Formats, points: number, from: number, to: number): string =>
    `The curves were computed at ${f.number(points)} evenly spaced continuations from ${f.finePercent(from)} to ${f.finePercent(to)}; between them they are drawn straight.`,
  curvesExact: (exact: boolean): string =>
    exact ? 'Every point of the curves is exact.' : 'Some points of the curves are sampled, from the same seed as all else.',
  bisected: (): string =>
    'Goal thresholds are searched on a grid and narrowed down by bisection; a stretch narrower than the grid can be missed. Incentive thresholds are in closed form, but for rules with a record, where they are searched.',
  starts: (f: Formats, starts: number): string =>
    `How firm an outcome is was measured from ${f.number(starts, 0)} random starts each; distances to the edge were found to 0.1 points of percent.`,
  sampledSettings: (list: string, seed: string): string => `Sampled, with seed “${seed}”: ${list}.`,
  oneOff: (): string => 'A cost that is paid once is spread over the mean length of a relationship.',

  termsHeading: (): string => 'Terms',
  terms: (): readonly { term: string; meaning: string }[] => [
    {
      term: 'Continuation',
      meaning: 'the chance that after a deal the same two sides make another; at 90% a relationship lasts ten deals on average.',
    },
    { term: 'Now', meaning: 'what follows from how people on both sides behave today.' },
    { term: 'After adaptation', meaning: 'what follows once people on both sides have drifted towards the behaviours that earn more.' },
    { term: 'Incentive threshold', meaning: 'the continuation from which on betraying someone who reciprocates does not pay.' },
    { term: 'Goal threshold', meaning: 'the smallest continuation at which the goal of the scenario is reached.' },
    { term: 'Tit for tat', meaning: 'cooperates first, then does what the other did last.' },
    { term: 'Grim', meaning: 'cooperates until the other defects once, then never again.' },
    { term: 'Lever, dose', meaning: 'a kind of rule, and how much of it: an amount of money, a chance, a number of deals.' },
    {
      term: 'Joint value',
      meaning: 'what all accounts earn together, other than those outside; the vendor’s company counts beside its people.',
    },
    { term: 'Net', meaning: 'value less what a rule costs; what one account pays another cancels in the sum.' },
  ],
  sourcesHeading: (): string => 'Sources of the scenario',
};
