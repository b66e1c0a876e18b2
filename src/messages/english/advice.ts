import type { Formats } from '../formats.ts';
import { doseText } from './doseText.ts';
import { duration } from './duration.ts';
import { games } from './games.ts';
import { type Stretch, stretchesText } from './stretches.ts';

type GameName = keyof typeof games;

/** First letter of a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Amounts of money smaller than half a cent are none. */
function none(amount: number): boolean {
  return Math.abs(amount) < 0.005;
}

function deals(count: number): string {
  return count === 1 ? 'deal' : 'deals';
}

/** Everything the advice says. Each function is given figures and words of the scenario; it decides nothing. */
export const advice = {
  headings: {
    answer: 'The answer',
    dilemma: 'Is this a dilemma, and for whom?',
    nothing: 'What happens if nothing changes',
    pools: 'Where the pools stand',
    rules: 'What each rule does',
    payers: 'Who pays and who gains',
    network: 'The whole network',
    segments: 'Kinds of counterpart',
    doses: 'Each lever alone',
    ranking: 'Ranking',
    method: 'How this was computed',
  },

  dilemmaForBoth: (): string =>
    "This is a prisoner's dilemma for both sides: on a single deal each earns more by defecting whatever the other does, and yet both earn less when both defect.",
  dilemmaForOne: (who: string, other: string, otherGame: GameName): string =>
    sentence(
      `${who} faces a prisoner's dilemma; ${other} does not: for ${other} it is ${games[otherGame].name}, in which ${games[otherGame].meaning}.`,
    ),
  noDilemma: (who: string, game: GameName): string =>
    sentence(`for ${who} this is not a prisoner's dilemma but ${games[game].name}: ${games[game].meaning}.`),
  temptation: (f: Formats, who: string, defect: string, gain: number, fear: number): string =>
    sentence(
      `${who} who ${defect} earns ${f.money(gain)} more on a deal if the other side cooperates, and ${f.money(fear)} more if it defects too.`,
    ),
  lost: (f: Formats, joint: number, both: number): string =>
    both < joint
      ? `Every deal on which both defect costs the two sides together ${f.money(joint - both)} against one on which both cooperate.`
      : `A deal on which both defect costs the two sides nothing against one on which both cooperate: together they earn ${f.money(both - joint)} more.`,
  turns: (): string =>
    'Taking turns at exploiting each other would pay at least as well as steady cooperation: reciprocity alone will not settle this game on cooperation.',

  today: (f: Formats, overall: number, vendor: string, ofVendor: number, partner: string, ofPartner: number): string =>
    `Today ${f.percent(overall)} of all moves are cooperative: ${f.percent(ofVendor)} of those of ${vendor}, ${f.percent(ofPartner)} of those of ${partner}.`,
  todayValue: (f: Formats, perDeal: number, dealsPerYear: number): string =>
    `A pair makes ${f.money(perDeal)} a deal together, ${f.money(perDeal * dealsPerYear)} a year at ${f.number(dealsPerYear)} ${deals(dealsPerYear)} a year.`,
  shadow: (f: Formats, continuation: number, churn: number): string =>
    continuation === 0
      ? 'No further deal ever follows: each deal is the last.'
      : `After each deal another follows with chance ${f.finePercent(continuation)}: a relationship ends within a year with chance ${f.percent(churn)} and lasts ${f.number(1 / (1 - continuation), 1)} deals on average.`,
  drift: (f: Formats, now: number, adapted: number): string => {
    const change = adapted - now;
    if (Math.abs(change) < 0.005)
      return `If nothing changes, cooperation stays at ${f.percent(adapted)} once people have drifted towards what pays.`;
    return `If nothing changes and people drift towards what pays, cooperation ${change > 0 ? 'rises' : 'falls'} from ${f.percent(now)} to ${f.percent(adapted)}.`;
  },
  driftUnsettled: (): string => 'After 1,000 reviews the shares of the behaviours still moved; the figures are means over the last 200.',
  behaviours: (f: Formats, who: string, shares: readonly { name: string; share: number }[]): string =>
    `On the side of ${who} this leaves ${f.list(shares.map(({ name, share }) => `${name} (${f.percent(share)})`))}.`,
  incentive: (f: Formats, who: string, needed: number | null, today: number): string => {
    if (needed === null) return sentence(`${who} gains by betraying a tit-for-tat player however likely another deal is.`);
    if (needed === 0) return sentence(`${who} gains nothing by betraying a tit-for-tat player, even on a single deal.`);
    const verdict = today >= needed ? 'which today is the case' : `which today, at ${f.finePercent(today)}, is not the case`;
    return sentence(
      `${who} gains nothing by betraying a tit-for-tat player if another deal follows with chance ${f.finePercent(needed)} or more, ${verdict} (without slips and misreadings).`,
    );
  },
  incentiveDespiteNoise: (f: Formats, adapted: number): string =>
    `So in clean play betrayal would not pay; with today's slips, misreadings and behaviours only ${f.percent(adapted)} of moves are cooperative after adaptation all the same.`,

  goalMet: (f: Formats, goal: number, reached: number): string =>
    `The goal of ${f.percent(goal)} cooperation is already reached: ${f.percent(reached)}.`,
  goalMissed: (f: Formats, goal: number, reached: number): string =>
    `The goal of ${f.percent(goal)} cooperation is missed: ${f.percent(reached)} is reached.`,
  goalByContinuation: (f: Formats, stretches: readonly Stretch[], nearest: number, churn: number, jump: boolean): string =>
    `With nothing else changed it would take a continuation (the chance that another deal follows) ${stretchesText(f, stretches)}${jump ? ', where cooperation leaps' : ''}; ${f.finePercent(nearest)}, the nearest, means a yearly churn of ${f.percent(churn)} at today's deals a year.`,
  goalUnreachable: (f: Formats, most: number): string =>
    `No length of the relationship was found to reach it by itself: at none of the continuations looked at, up to ${f.finePercent(most)}, with nothing else changed.`,

  rule: (f: Formats, name: string, now: number, adapted: number, todayAdapted: number): string => {
    const change = adapted - todayAdapted;
    const against = Math.abs(change) < 0.005 ? 'as without it' : `${f.percent(todayAdapted)} without it`;
    return `${name}: cooperation is ${f.percent(now)} at once and ${f.percent(adapted)} after adaptation (${against}).`;
  },
  forSegment: (name: string, text: string): string => `${sentence(name)}: ${text}`,
  rulePayers: (f: Formats, gains: readonly { who: string; gain: number; side: boolean; outside: boolean }[]): string => {
    const told = gains.filter(({ gain, side }) => side || !none(gain));
    const line = ({ who, gain, outside }: (typeof gains)[number]): string =>
      none(gain)
        ? `${who} is as well off as before`
        : `${who} ${gain > 0 ? 'gains' : 'loses'} ${f.money(Math.abs(gain))}${outside ? ' (not counted in the joint value)' : ''}`;
    return sentence(`per pair and year, after adaptation and net of what each pays for it, ${f.list(told.map(line))}.`);
  },
  account: (name: string): string => (name === 'company' ? 'the company' : name === 'outside' ? 'others outside' : `the ${name} account`),
  ruleCost: (f: Formats, payer: string, recurring: number, once: number): string => {
    const parts = [
      ...(none(recurring) ? [] : [{ amount: recurring, when: 'per pair and year' }]),
      ...(none(once) ? [] : [{ amount: once, when: 'once per pair' }]),
    ];
    const [first, second] = parts;
    if (first === undefined) return `It costs ${payer} nothing.`;
    const verb = (amount: number): string => (amount >= 0 ? 'costs' : 'brings');
    const start = `It ${verb(first.amount)} ${payer} ${f.money(Math.abs(first.amount))} ${first.when}`;
    if (second === undefined) return `${start}.`;
    const again = verb(second.amount) === verb(first.amount) ? '' : `${verb(second.amount)} `;
    return `${start} and ${again}${f.money(Math.abs(second.amount))} ${second.when}.`;
  },
  ruleFree: (): string => 'It costs nothing to run.',
  ruleNet: (f: Formats, net: number, perDeal: number | null, network: { pairs: number; net: number } | null, others: boolean): string => {
    const all = others ? 'all accounts together' : 'the two sides together';
    if (none(net)) return `Net of what is used up, ${all} are as well off as today.`;
    const also = [
      ...(perDeal === null ? [] : [`${f.signedMoney(perDeal)} a deal`]),
      ...(network === null ? [] : [`${f.signedMoney(network.net)} a year over all ${f.number(network.pairs, 0)} pairs`]),
    ];
    const more = also.length === 0 ? '' : ` (${f.list(also)})`;
    return `Net of what is used up, ${all} ${net > 0 ? 'gain' : 'lose'} ${f.money(Math.abs(net))} per pair and year${more}.`;
  },
  rulePayback: (f: Formats, together: number | null, payers: readonly { who: string; years: number | null }[]): string => {
    const of = ({ who, years }: (typeof payers)[number]): string =>
      years === null ? `never for ${who}` : `after ${duration(f, years)} for ${who}`;
    if (together === null && payers.length === 0) return 'It never pays for itself.';
    const all = together === null ? 'never for all together' : `after ${duration(f, together)} for all together`;
    return `What it costs once comes back ${f.list([all, ...payers.map(of)])}.`;
  },
  ruleRemembers: (f: Formats, states: number): string =>
    `The rule remembers: what has come to light stands in a record that both sides know, with ${f.number(states, 0)} states.`,
  thresholdSearched: (f: Formats, threshold: number | null): string =>
    threshold === null
      ? 'No chance of another deal was found at which betraying a tit-for-tat player pays neither side; this was searched, since a rule with a record has no closed form.'
      : `Betraying a tit-for-tat player pays neither side if another deal follows with chance ${f.finePercent(threshold)} or more; this was searched, since a rule with a record has no closed form.`,
  ruleFirm: (f: Formats, share: number, error: number): string =>
    share === 1
      ? 'Under it all mixes of behaviours that people could start from, as far as tried, end as today’s pools do.'
      : `Under it ${f.percent(share)} (± ${f.finePercent(error)}) of all mixes of behaviours that people could start from end as today’s pools do.`,
  ruleWeaker: (lever: string, dose: string, today: string, kind: string | null): string =>
    `Here ${lever} is weaker than what holds today already${kind === null ? '' : ` for ${kind}`} (${dose} against ${today}): it undoes rather than helps.`,
  ruleCaveat: (caveat: string): string => `Mind: ${caveat}`,

  basin: (f: Formats, share: number, error: number, starts: number): string =>
    share === 1
      ? `All of ${f.number(starts, 0)} mixes of behaviours that people could start from end where today’s does.`
      : `${f.percent(share)} of all mixes of behaviours that people could start from end where today’s does (standard error ${f.finePercent(error)}, ${f.number(starts, 0)} starts).`,
  edge: (f: Formats, who: string, behaviour: string, share: number, from: number, to: number): string => {
    const change = to - from;
    const end = Math.abs(change) < 0.005 ? `still ends at ${f.percent(to)}` : `ends at ${f.percent(to)} instead of ${f.percent(from)}`;
    return `It tips once ${f.finePercent(share)} of the people on ${who} change to ${behaviour}: then cooperation ${end}.`;
  },
  onSide: (who: string): string => `the side of ${who}`,
  bothSides: (): string => 'both sides',
  noEdge: (): string => 'No share of people who change to any one behaviour was found to lead anywhere else.',

  network: (f: Formats, pairs: number, vendorPeople: number, partnerPeople: number, today: number): string =>
    `${f.number(pairs, 0)} pairs deal with each other (${f.number(vendorPeople, 0)} people on the vendor’s side, ${f.number(partnerPeople, 0)} on the partners’); after adaptation they make ${f.money(today)} a year together if nothing changes.`,
  networkBest: (f: Formats, name: string, net: number, once: number, years: number | null): string => {
    const back = years === null ? 'which never comes back' : `back after ${duration(f, years)}`;
    return `${name} changes that by ${f.signedMoney(net)} a year net${none(once) ? '' : `, for ${f.money(once)} once, ${back}`}.`;
  },

  segmentBest: (f: Formats, best: readonly { segment: string; rule: string | null; net: number; reaches: boolean }[]): string => {
    const part = ({ segment, rule, net, reaches }: (typeof best)[number]): string =>
      rule === null
        ? `no rule for ${segment}`
        : `${rule} for ${segment} (${f.signedMoney(net)} net per pair and year, ${reaches ? 'reaches' : 'misses'} the goal)`;
    return `The best rule differs by kind of counterpart: ${f.list(best.map(part))}.`;
  },
  segmentSame: (name: string): string => `${name} is the best rule for each kind of counterpart.`,
  segmentNone: (): string => 'No rule is worth its cost for any kind of counterpart.',
  segmentGap: (f: Formats, high: string, most: number, low: string, least: number): string =>
    f.percent(most) === f.percent(least)
      ? `After adaptation cooperation is alike with all kinds: about ${f.percent(most)}.`
      : `After adaptation cooperation is highest with ${high} (${f.percent(most)}) and lowest with ${low} (${f.percent(least)}).`,

  dosesCount: (f: Formats, goal: string, reaching: number, searched: number): string =>
    `${f.number(reaching, 0)} of ${f.number(searched, 0)} levers searched reach ${goal} alone, all else as today.`,
  dosesMet: (goal: string): string => `${sentence(goal)} is reached today without any lever; the doses tell how weak each may be.`,
  dosesNone: (f: Formats, goal: string, searched: number): string =>
    `None of ${f.number(searched, 0)} levers searched reaches ${goal} alone.`,
  doseGoal: (f: Formats, cooperation: number, measure: 'now' | 'after-adaptation'): string =>
    `${f.percent(cooperation)} cooperation ${measure === 'now' ? 'at once' : 'after adaptation'}`,
  dosesCheapest: (f: Formats, name: string, what: string, unit: string, dose: number): string =>
    `The smallest amount of money is needed by ${name}: ${doseText(f, unit, dose)} (${what}).`,
  dosesShortest: (f: Formats, name: string, unit: string, today: number, dose: number, way: number): string =>
    `Of chances and shares the shortest way, ${f.percent(way)} of what there is, has ${name}: from ${doseText(f, unit, today)} to ${doseText(f, unit, dose)}.`,
  dosesGaps: (f: Formats, names: readonly string[]): string =>
    `More is not always better with ${f.list(names)}: above the dose told there are stretches that miss the goal again.`,
  dosesUnreachable: (f: Formats, names: readonly string[]): string => `Out of reach with one lever alone: ${f.list(names)}.`,
  dosesNotSearched: (f: Formats, names: readonly string[]): string =>
    `Not searched here, since each takes long: ${f.list(names)}; a search of doses tells them.`,
  dosesSkipped: (f: Formats, names: readonly string[]): string => `Not possible in this scenario: ${f.list(names)}.`,

  ruleGoal: (f: Formats, reaches: boolean, stretches: readonly Stretch[], jump: boolean): string => {
    const where = `at a continuation ${stretchesText(f, stretches)}${jump ? ', where cooperation leaps' : ''}`;
    if (reaches) return stretches.length === 0 ? 'It reaches the goal.' : `It reaches the goal, all else equal ${where}.`;
    return stretches.length === 0
      ? 'It misses the goal, at every continuation looked at.'
      : `It misses the goal; all else equal it would reach it ${where}.`;
  },
  ruleEndsDilemma: (who: string, game: GameName): string =>
    sentence(`under this rule it is no longer a dilemma for ${who}, but ${games[game].name}.`),

  best: (f: Formats, name: string, reached: string, net: number): string =>
    net >= 0
      ? `${name} is the rule to try first: it reaches the goal with ${reached} and gains ${f.money(net)} net per pair and year.`
      : `${name} is the cheapest rule that reaches the goal: with ${reached}, at a net loss of ${f.money(-net)} per pair and year.`,
  metWithout: (f: Formats, name: string, net: number): string =>
    net > 0
      ? `The goal is reached without any rule; ${name} would gain a further ${f.money(net)} net per pair and year.`
      : `The goal is reached without any rule, and none is worth its cost: the best of them changes the joint result by ${f.signedMoney(net)} net per pair and year.`,
  noneReaches: (f: Formats, name: string, reached: string, net: number): string =>
    `No single rule reaches the goal; ${name} gains most (${f.signedMoney(net)} net per pair and year), with ${reached}.`,
  noneHelps: (f: Formats, net: number): string =>
    `No single rule reaches the goal or is worth its cost here: the best of them changes the joint result by ${f.signedMoney(net)} net per pair and year.`,
  reached: (f: Formats, cooperation: number, measure: 'now' | 'after-adaptation'): string =>
    `${f.percent(cooperation)} cooperation ${measure === 'now' ? 'at once' : 'after adaptation'}`,
  noRules: (): string => 'The scenario names no rules to compare.',
  rankedBy: (): string => 'Rules are ranked by whether they reach the goal, then by net gain per pair and year after adaptation.',

  exact: (): string => 'Every figure is exact: all behaviours are finite-state and each pair was solved, not sampled.',
  sampled: (f: Formats, error: number): string =>
    `Some behaviours are not finite-state; their pairs were played, and cooperation carries a standard error of up to ${f.finePercent(error)}.`,
  adaptation: (): string =>
    'After adaptation: each side imitates what earns more per deal against the other side as it is (Fermi rule, selection 5, exploration 1%), from today on, until nothing moves or 1,000 reviews are over.',
  sampledThresholds: (): string => 'Where figures are sampled, the continuations at which a goal is met are approximate.',
};
