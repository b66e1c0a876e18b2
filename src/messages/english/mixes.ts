import type { Formats } from '../formats.ts';

type Measure = 'cooperation' | 'jointValue';
type When = 'now' | 'after-adaptation';

/** A mix in figures: see the mix's own type for their meaning. */
export interface Told {
  readonly names: readonly string[];
  readonly cooperation: number;
  readonly cost: number;
  readonly jointValue: number;
  readonly netGain: number;
  readonly reachesGoal: boolean;
}

/** Several rules as the name of one; no rules change nothing. */
function called(names: readonly string[]): string {
  return names.length === 0 ? 'nothing changes' : names.join(' + ');
}

/** A difference of shares in points. */
function points(f: Formats, difference: number): string {
  const size = f.number(100 * Math.abs(difference), 1);
  return `${size} ${size === '1' ? 'point' : 'points'}`;
}

function moves(f: Formats, cooperation: number, when: When): string {
  return `${f.percent(cooperation)} of moves are cooperative ${when === 'now' ? 'with the pools as they are' : 'after adaptation'}`;
}

function gain(f: Formats, netGain: number): string {
  return netGain < 0 ? `a net loss of ${f.money(-netGain)}` : `a net gain of ${f.money(netGain)}`;
}

/** Whose spending is counted. */
function spending(payer: string | null): string {
  return payer === null ? '' : `, as ‘${payer}’ pays it`;
}

function amount(f: Formats, measure: Measure, { cooperation, jointValue }: Pick<Told, Measure>): string {
  return measure === 'cooperation' ? f.percent(cooperation) : f.money(jointValue);
}

/** Everything said of mixes of rules. Each function is given figures; it decides nothing. Money is per pair and year. */
export const mixes = {
  called,
  best: (f: Formats, mix: Told, when: When, payer: string | null): string =>
    mix.names.length === 0
      ? `Changing nothing is best: ${moves(f, mix.cooperation, when)}.`
      : `The best mix is ${called(mix.names)}: ${moves(f, mix.cooperation, when)}, at a cost of ${f.money(mix.cost)} per pair and year${spending(payer)}, with ${gain(f, mix.netGain)} against today.`,
  goal: (f: Formats, goal: number, reached: boolean, budget: number | null): string => {
    if (reached) return `The goal of ${f.percent(goal)} is reached.`;
    return `No mix${budget === null ? '' : ' that the budget holds'} reaches the goal of ${f.percent(goal)}.`;
  },
  budget: (f: Formats, budget: number, within: number, all: number): string =>
    `A budget of ${f.money(budget)} per pair and year holds ${f.number(within)} of the ${f.number(all)} mixes looked at, changing nothing among them.`,
  beyondBudget: (f: Formats, cost: number, goal: number, names: readonly string[]): string =>
    `The cheapest mix that reaches the goal of ${f.percent(goal)} is ${called(names)}; it costs ${f.money(cost)} per pair and year.`,
  next: (f: Formats, measure: Measure, step: { from: Told; to: Told; cost: number; gain: number }): string => {
    const { from, to, cost } = step;
    const buys =
      measure === 'cooperation' ? `${points(f, step.gain)} of cooperation` : `${f.money(step.gain)} of joint value per pair and year`;
    return `From ${from.names.length === 0 ? 'changing nothing' : called(from.names)} (${amount(f, measure, from)}), the next ${f.money(cost)} per pair and year buy ${buys}: ${called(to.names)} (${amount(f, measure, to)}).`;
  },
  nothingMore: (measure: Measure): string =>
    measure === 'cooperation' ? 'No dearer mix brings more cooperation.' : 'No dearer mix brings more joint value.',
  synergy: (
    f: Formats,
    [first, second]: readonly [string, string],
    { cooperation, netGain }: { cooperation: number; netGain: number },
  ): string => {
    const parts = [
      `${points(f, cooperation)} of cooperation ${cooperation < 0 ? 'less' : 'more'}`,
      `${f.money(Math.abs(netGain))} of net gain ${netGain < 0 ? 'less' : 'more'}`,
    ];
    return `Together, ${first} and ${second} bring ${f.list(parts)} than the sum of what each brings alone.`;
  },
  contradiction: (f: Formats, names: readonly string[]): string => `${f.list(names)} cannot be in force together.`,
  search: (f: Formats, search: 'exhaustive' | 'local', looked: number, settled: boolean, possible: number): string => {
    if (search === 'exhaustive' && possible < looked)
      return `Every mix whose rules can be in force together was looked at: ${f.number(possible)} in all, changing nothing among them.`;
    if (search === 'exhaustive') return `Every mix was looked at: ${f.number(looked)} in all, changing nothing among them.`;
    const end = settled ? 'until no change of one rule led further' : 'and stopped before it came to rest';
    return `There are too many mixes to look at all: a Pareto local search looked at ${f.number(looked)}, ${end}. A better mix may exist.`;
  },
  table: {
    title: 'Mixes of rules, best first',
    front: (measure: Measure): string =>
      measure === 'cooperation' ? 'What money buys: cost against cooperation' : 'What money buys: cost against joint value',
    synergies: 'Which rules strengthen each other',
    place: '#',
    mix: 'mix',
    cooperation: (when: When): string => (when === 'now' ? 'coop. now' : 'coop. adapted'),
    cost: 'cost',
    joint: 'joint value',
    net: 'net gain',
    goal: 'goal',
    within: 'in budget',
    further: 'further cost',
    gain: 'buys',
    first: 'rule',
    second: 'with',
    beyondCooperation: 'coop. beyond sum',
    beyondNet: 'net gain beyond sum',
    yes: 'yes',
    no: 'no',
    perPairYear: (unit: string): string => `${unit}/yr`,
    notes: {
      money: 'cost, joint value, net gain: per pair and year, after adaptation; joint value is before cost, net gain against today.',
      front: 'Only mixes of which no other brings as much at a lower cost, or more at no higher cost.',
      synergies: 'beyond sum: effect of both rules less the sum of the effects of each alone, against today.',
    },
  },
  chart: {
    title: (measure: Measure, when: When): string =>
      measure === 'jointValue'
        ? 'Cost of mixes of rules against joint value'
        : `Cost of mixes of rules against cooperation ${when === 'now' ? 'now' : 'after adaptation'}`,
    x: (unit: string, payer: string | null): string =>
      payer === null ? `cost per pair and year (${unit})` : `cost per pair and year, paid by ‘${payer}’ (${unit})`,
    y: (measure: Measure, when: When, unit: string): string =>
      measure === 'jointValue'
        ? `joint value per pair and year (${unit})`
        : `share of cooperative moves ${when === 'now' ? 'now' : 'after adaptation'}`,
    best: 'best',
    bestKey: (budget: boolean): string => (budget ? 'best within the budget' : 'best mix'),
    today: 'today',
    goal: (goal: string): string => `goal ${goal}`,
    budget: (budget: string): string => `budget ${budget}`,
    front: 'no mix brings more for its cost',
    others: 'other mixes',
    describeAll: (f: Formats, all: number, onFront: number): string =>
      `${f.number(all)} mixes of rules, changing nothing among them; of ${f.number(onFront)} no other brings more for the cost.`,
    point: (f: Formats, measure: Measure, mix: Told): string => `${called(mix.names)}: ${f.money(mix.cost)}, ${amount(f, measure, mix)}`,
    describePoints: (points: readonly string[]): string => `Cost and what it brings, cheapest first: ${points.join('; ')}.`,
    describeBest: (f: Formats, measure: Measure, mix: Told, budget: number | null): string =>
      `Best${budget === null ? '' : ` within the budget of ${f.money(budget)}`}: ${called(mix.names)}, ${f.money(mix.cost)}, ${amount(f, measure, mix)}.`,
    describeMore: (f: Formats, count: number): string =>
      count === 1 ? 'One more is not listed.' : `${f.number(count)} more are not listed.`,
  },
};
