import type { PublishedEntry } from './publishedEntry.ts';

/** Gradual's published row, in the order of the table below. */
const gradual = [3000, 3000, 3000, 3000, 2999, 3000, 2996, 3000, 3472, 915, 2219, 2815];

/** By place: name in the paper, our id, published total over twelve games. */
const totals: readonly (readonly [name: string, id: string, total: number])[] = [
  ['gradual', 'original-gradual', 33416],
  ['tit_for_tat', 'tit-for-tat', 31411],
  ['soft_majo', 'go-by-majority', 31210],
  ['spite', 'grudger', 30013],
  ['prober', 'prober', 29177],
  ['pavlov', 'win-stay-lose-shift', 28910],
  ['mistrust', 'suspicious-tit-for-tat', 25921],
  ['cooperate', 'always-cooperate', 25484],
  ['per_kind', 'cycler-ccd', 24796],
  ['defect', 'always-defect', 24363],
  ['per_nasty', 'cycler-ddc', 23835],
  ['random', 'random', 22965],
];

/**
 * The twelve rules of Beaufils, Delahaye & Mathieu 1996, Our meeting with Gradual, Artificial Life V: one game of 1000
 * rounds a pair, self-play included. Means are the published totals over twelve games; only Gradual's row is known game
 * by game, as the documentation of Axelrod-Python 4.13.0 quotes it.
 */
export const beaufils1996: readonly PublishedEntry[] = totals.map(([name, id, total], i) => ({
  id,
  name,
  author: 'Bruno Beaufils, Jean-Paul Delahaye & Philippe Mathieu',
  place: i + 1,
  mean: total / totals.length,
  ...(i === 0 && { against: gradual }),
}));
