import type { Formats } from '../formats.ts';
import { games } from './games.ts';
import { type Stretch, stretchesText } from './stretches.ts';

type GameName = keyof typeof games;

/** First letter of a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
    rules: 'What each rule does',
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
  ruleGain: (f: Formats, vendor: string, ofVendor: number, partner: string, ofPartner: number): string => {
    const line = (who: string, gain: number): string =>
      Math.abs(gain) < 0.005 ? `${who} is as well off as before` : `${who} ${gain > 0 ? 'gains' : 'loses'} ${f.money(Math.abs(gain))}`;
    return sentence(
      `per pair and year, after adaptation and before the cost of the rule, ${line(vendor, ofVendor)} and ${line(partner, ofPartner)}.`,
    );
  },
  ruleOthers: (f: Formats, who: string, gain: number): string =>
    sentence(`${who} ${gain >= 0 ? 'gains' : 'loses'} ${f.money(Math.abs(gain))} per pair and year.`),
  account: (name: string): string => `the ${name} account`,
  ruleCost: (f: Formats, payer: string, cost: number): string =>
    cost >= 0 ? `It costs ${payer} ${f.money(cost)} per pair and year.` : `It brings ${payer} ${f.money(-cost)} per pair and year.`,
  ruleFree: (): string => 'It costs nothing to run.',
  ruleNet: (f: Formats, net: number): string =>
    Math.abs(net) < 0.005
      ? 'Net of what is used up, the two sides together are as well off as today.'
      : `Net of what is used up, the two sides together ${net > 0 ? 'gain' : 'lose'} ${f.money(Math.abs(net))} per pair and year.`,
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
