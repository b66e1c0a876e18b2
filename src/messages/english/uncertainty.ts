import type { Formats } from '../formats.ts';
import { doseText } from './doseText.ts';

type Knowledge = 'measured' | 'estimated' | 'guessed';

/** A figure over all draws. */
export interface Band {
  readonly median: number;
  readonly medianInterval: readonly [number, number] | null;
  readonly p5: number;
  readonly p95: number;
}

/** How often something is so. */
export interface Frequency {
  readonly share: number;
  readonly standardError: number;
}

/** An uncertain figure: its path and what it is measured in. */
export interface Figure {
  readonly path: string;
  readonly unit: string;
}

/** What comes out with a figure at one of its ends. */
export interface End {
  readonly figure: number;
  readonly money: number;
}

type Measure = 'now' | 'after-adaptation';

/** Digits of a figure of which nothing is known but its size. */
const digits = 3;

function figure(f: Formats, unit: string, value: number): string {
  if (unit !== 'value') return doseText(f, unit, value);
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return f.number(value, Math.min(Math.max(digits - 1 - size, 0), 20));
}

/** Twice the standard error, in points: what 19 of 20 repetitions stay within. */
function withError(f: Formats, { share, standardError }: Frequency): string {
  return `${f.percent(share)} of draws${standardError === 0 ? '' : ` (± ${f.number(196 * standardError, 0)} points)`}`;
}

function between(amount: (value: number) => string, { p5, p95 }: Band): string {
  const [low, high] = [amount(p5), amount(p95)];
  return low === high ? `${low} in nine draws of ten` : `between ${low} and ${high} in nine draws of ten`;
}

function still(amount: (value: number) => string, { medianInterval }: Band): string {
  if (medianInterval === null) return '';
  const [low, high] = medianInterval.map(amount) as [string, string];
  return low === high ? '' : ` With these draws the median is known to lie between ${low} and ${high} (95%).`;
}

const moneyWords = { 'net-gain': 'net gain', 'joint-net': 'joint value' } as const;
const pools: Readonly<Record<Measure, string>> = { now: 'with the pools as they are', 'after-adaptation': 'after adaptation' };

/** Everything said of figures that are not known for certain, and of what follows. Each function is given figures; it decides nothing. */
export const uncertainty = {
  title: 'How sure this is',
  figure,
  certain: 'The file calls no figure uncertain, so nothing is known of how sure this is.',
  inputs: (f: Formats, counts: Readonly<Record<Knowledge | 'untold', number>>, draws: number): string => {
    const all = counts.measured + counts.estimated + counts.guessed + counts.untold;
    const told = (['measured', 'estimated', 'guessed'] as const).flatMap((known) =>
      counts[known] > 0 ? [`${f.number(counts[known])} ${known}`] : [],
    );
    const how = told.length === 0 ? '' : ` (${f.list([...told, ...(counts.untold > 0 ? [`${f.number(counts.untold)} not told`] : [])])})`;
    const drawn = all === 1 ? 'It was' : 'They were';
    return `${f.number(all)} ${all === 1 ? 'figure is' : 'figures are'} not known for certain${how}. ${drawn} drawn ${f.number(draws)} ${draws === 1 ? 'time' : 'times'}, the same draws for today and every rule.`;
  },
  cooperation: (f: Formats, measure: Measure, name: string, band: Band): string =>
    `${name}: a median of ${f.finePercent(band.median)} of moves are cooperative ${pools[measure]}, ${between(f.finePercent, band)}.${still(f.finePercent, band)}`,
  gain: (f: Formats, name: string, band: Band, gains: Frequency): string =>
    `${name}: a median net gain of ${f.signedMoney(band.median)} per pair and year after adaptation, ${between(f.signedMoney, band)}; above zero in ${withError(f, gains)}.${still(f.signedMoney, band)}`,
  goal: (f: Formats, name: string, goal: number, reaches: Frequency): string =>
    `${name} reaches the goal of ${f.percent(goal)} in ${withError(f, reaches)}.`,
  best: (f: Formats, name: string, best: Frequency): string => `${name} comes out best in ${withError(f, best)}.`,
  bestOthers: (f: Formats, others: readonly { readonly name: string; readonly best: Frequency }[]): string =>
    others.length === 0
      ? 'No other rule ever comes out best.'
      : `Best in the other draws: ${f.list(others.map(({ name, best }) => `${name} (${f.percent(best.share)})`))}.`,
  nothingBetter: (f: Formats, nothing: Frequency): string =>
    `In ${withError(f, nothing)} changing nothing does at least as well as the best rule.`,
  moves: (
    f: Formats,
    name: string | null,
    money: keyof typeof moneyWords,
    { path, unit, low, high }: Figure & { low: End; high: End },
  ): string =>
    `What moves the answer most is ‘${path}’: at ${figure(f, unit, low.figure)} the ${moneyWords[money]}${name === null ? '' : ` of ${name}`} is ${f.money(low.money)} per pair and year, at ${figure(f, unit, high.figure)} it is ${f.money(high.money)} (the figure’s 10% and 90% quantiles, all others as expected).`,
  movesNothing: 'No uncertain figure, taken alone, moves the answer.',
  needed: (
    f: Formats,
    name: string,
    { path, unit, central, nearest, chance }: Figure & { readonly central: number; readonly nearest: number; readonly chance: number },
  ): string =>
    `For ${name} to come out best, it would be enough that ‘${path}’ is about ${figure(f, unit, nearest)} rather than ${figure(f, unit, central)}; a figure at which it does has a chance of ${f.percent(chance)}.`,
  neededNothing: (name: string): string => `No single uncertain figure makes ${name} come out best, as far as it was looked at.`,
  neededAlready: (name: string): string => `${name} comes out best as figures are expected.`,
  stopped: (f: Formats, end: 'width' | 'draws' | 'interrupted' | 'certain', draws: number): string =>
    ({
      width: `Drawing stopped after ${f.number(draws)} draws: the medians are as sure as was asked.`,
      draws: `All ${f.number(draws)} draws were made.`,
      interrupted: `Drawing was interrupted after ${f.number(draws)} draws.`,
      certain: 'No figure is uncertain: one draw tells all.',
    })[end],
  tornado: {
    title: (name: string | null, money: keyof typeof moneyWords): string =>
      name === null ? `What moves the ${moneyWords[money]} most` : `What moves the ${moneyWords[money]} of ${name} most`,
    axis: (unit: string, money: keyof typeof moneyWords): string => `${moneyWords[money]} in ${unit} per pair and year`,
    at: (text: string): string => `at ${text}`,
    central: (amount: string): string => `as expected: ${amount}`,
    zero: 'zero',
    known: (path: string, known: Knowledge | null): string => (known === null ? path : `${path} (${known})`),
    more: (f: Formats, count: number): string => `${f.number(count)} more ${count === 1 ? 'figure moves' : 'figures move'} it less.`,
    describe: (f: Formats, { path, unit, low, high }: Figure & { low: End; high: End }): string =>
      `${path}: ${f.money(low.money)} at ${figure(f, unit, low.figure)}, ${f.money(high.money)} at ${figure(f, unit, high.figure)}.`,
    describeCentral: (f: Formats, money: number): string => `With every figure as expected: ${f.money(money)} per pair and year.`,
    none: 'No figure is uncertain.',
  },
};
