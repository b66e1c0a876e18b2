import type { Range } from './ranges.ts';

/** What a figure of the file is measured in, and the part of its range in which a dose is looked for. */
export interface Searched {
  readonly unit: string;
  readonly range: readonly [weakest: number, strongest: number];
}

/** How many times today's figure is looked at on either side of it, where its place sets no bounds. */
const widely = 10;

/**
 * Where doses of a figure are looked for: chances from 0 to 1 (errors from 1 down to 0), churn from 1 down to 0.1% a year,
 * half a deal to 52 deals a year, interest from 100% down to 0, care from 0 to 1, each widened where today's figure lies
 * outside; money and values, which have no bounds, as far from today's figure as ten times its size or the widest gap
 * between one side's payoffs, whichever is more.
 */
export function searchRange(key: string, { from, to, whole }: Range, today: number, gap: number): Searched {
  const [kind = '', name = ''] = key.split('.');
  const [least, most] = [Math.min(today, ends[`${kind}.${name}`]?.[0] ?? 0), Math.max(today, ends[`${kind}.${name}`]?.[1] ?? 1)];
  if (kind === 'relationship')
    return { unit: name === 'deals-a-year' ? name : 'rate-a-year', range: name === 'deals-a-year' ? [least, most] : [most, least] };
  if (kind === 'slips' || kind === 'misreadings') return { unit: 'chance', range: [most, least] };
  if (kind === 'recognition' || kind === 'care') return { unit: kind === 'care' ? 'weight' : 'chance', range: [least, most] };
  if (kind === 'behaviours' || kind === 'move') return { unit: 'share', range: [0, 1] };
  // a value that takes part in shares or rates is still looked at like money: nothing tells what it is
  const reach = kind === 'values' ? widely * Math.abs(today) || gap : Math.max(widely * Math.abs(today), gap);
  const range = [Math.max(from, today - reach), Math.min(to, today + reach)] as const;
  if (whole) return { unit: 'pieces', range: [Math.ceil(range[0]), Math.floor(range[1])] };
  return { unit: from === 0 && to === 1 ? 'chance' : 'money', range };
}

const ends: Readonly<Record<string, readonly [number, number]>> = {
  'relationship.churn': [0.001, 1],
  'relationship.deals-a-year': [0.5, 52],
};
