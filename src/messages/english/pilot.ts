import type { Formats } from '../formats.ts';

type Measure = 'cooperation' | 'joint-value' | { readonly account: string };

/** A plan in figures: see the plan's own type for their meaning. */
export interface Length {
  readonly years: number;
  readonly deals: number;
  readonly today: { readonly mean: number; readonly between: number; readonly within: number };
  readonly rule: { readonly mean: number };
  readonly expected: number;
  readonly effect: number | null;
  readonly pairsPerGroup: number | null;
  readonly pairs: number | null;
  readonly smallest: number | null;
}

function months(f: Formats, years: number): string {
  const count = Math.round(12 * years);
  if (count < 1) return `${f.number(52 * years, 1)} weeks`;
  return `${f.number(count)} ${count === 1 ? 'month' : 'months'}`;
}

function measured(measure: Measure): string {
  if (measure === 'cooperation') return 'the share of cooperative moves in its deals, of both sides together';
  if (measure === 'joint-value') return 'the joint value a deal, over all accounts that count';
  return `the money a deal in the account ‘${measure.account}’`;
}

/** A level of the measure. */
function amount(f: Formats, measure: Measure, value: number): string {
  return measure === 'cooperation' ? f.finePercent(value) : f.money(value);
}

/** A difference of the measure. */
function difference(f: Formats, measure: Measure, value: number): string {
  return measure === 'cooperation' ? `${f.number(100 * Math.abs(value), 1)} points` : f.money(Math.abs(value));
}

/** Everything said of a pilot. Each function is given figures; it decides nothing. */
export const pilot = {
  title: 'The pilot',
  measure: (measure: Measure): string =>
    `In each pair, measure ${measured(measure)}, and compare pairs, not deals: the deals of a pair hang together.`,
  groups: (f: Formats, { years, deals, pairsPerGroup, pairs }: Length, design: 'two-groups' | 'same-pairs'): string => {
    if (pairsPerGroup === null || pairs === null) return 'No pilot of this length can show the rule at work.';
    const each = `about ${f.number(deals, 1)} ${deals === 1 ? 'deal' : 'deals'} each`;
    return design === 'two-groups'
      ? `Draw by lot which pairs get the rule, and follow them for ${months(f, years)} (${each}) beside others without it: ${f.number(pairsPerGroup)} pairs in each group at the end, so ${f.number(pairs)} in all at the start, since some relationships end before.`
      : `Follow the same pairs for ${months(f, years)} (${each}) without the rule and as long under it: ${f.number(pairsPerGroup)} pairs at the end, so ${f.number(pairs)} at the start, since some relationships end before.`;
  },
  effect: (f: Formats, measure: Measure, { effect, expected, today, rule }: Length): string =>
    effect === null
      ? `No difference is expected: ${amount(f, measure, today.mean)} with and without the rule.`
      : `The plan is made to see a difference of ${difference(f, measure, effect)}; expected is a ${expected < 0 ? 'fall' : 'rise'} from ${amount(f, measure, today.mean)} to ${amount(f, measure, rule.mean)}.`,
  assumes: (pools: 'now' | 'adapted'): string =>
    pools === 'now'
      ? 'People are taken to behave as they do today; a rule that works by changing how they behave shows more than this, and later.'
      : 'People are taken to have adapted before the pilot begins; how long that takes is not known, so follow pairs for longer rather than shorter.',
  sure: (f: Formats, power: number, level: number): string =>
    `If the effect is there, such a pilot finds it in ${f.percent(power)} of cases; if it is not, it raises a false alarm in ${f.percent(level)} (two-sided t test of pairs’ means).`,
  scatter: (f: Formats, { today: { between, within } }: Length): string => {
    const all = between + within;
    return all > 0
      ? `Of the variance among pairs today, ${f.percent(between / all)} is who meets whom, which longer pilots do not reduce; the rest is chance.`
      : 'All pairs fare alike today.';
  },
  smallest: (f: Formats, measure: Measure, pairs: number, { smallest, years }: Length): string =>
    smallest === null
      ? `${f.number(pairs)} pairs are too few for ${months(f, years)}.`
      : `With ${f.number(pairs)} pairs followed for ${months(f, years)}, the smallest difference seen as surely is ${difference(f, measure, smallest)}.`,
  none: (f: Formats, pairs: number): string => `No length considered suffices with ${f.number(pairs)} pairs.`,
};
