import type { PublishedEntry } from './publishedEntry.ts';

const authors = 'Alexander J. Stewart & Joshua B. Plotkin';

/** By name: our id, place by score, place by wins; null where the secondary source does not tell it. */
const entries: Readonly<Record<string, readonly [id: string, byScore: number | null, byWins: number | null]>> = {
  'ZDGTFT-2': ['zd-gtft-2', 1, 16],
  GTFT: ['generous-tit-for-tat', 2, 18],
  TF2T: ['tit-for-two-tats', 3, 19],
  HARD_PROBE: ['hard-prober', 5, 6],
  HARD_TF2T: ['hard-tit-for-two-tats', 6, 17],
  WSLS: ['win-stay-lose-shift', 7, 13],
  RANDOM: ['random', 8, 8],
  PROBE2: ['prober-2', 9, 12],
  GRIM: ['grudger', 10, 11],
  HARD_TFT: ['hard-tit-for-tat', 12, 10],
  HARD_MAJO: ['hard-go-by-majority', 13, 5],
  PROBE: ['prober', 15, 9],
  HARD_JOSS: ['first-by-joss', 16, 4],
  PROBE3: ['prober-3', 17, 7],
  'EXTORT-2': ['zd-extort-2', 18, 2],
  ALLC: ['always-cooperate', null, null],
  ALLD: ['always-defect', null, null],
  TFT: ['tit-for-tat', null, null],
  CALCULATOR: ['calculator', null, null],
};

/**
 * The 19 rules of Stewart & Plotkin 2012, PNAS 109(26), figure 1. Places as the documentation of Axelrod-Python 4.13.0
 * (overview of past tournaments) reads them off that figure: four of each kind are not told there, and no scores.
 */
export const stewartPlotkin2012: readonly PublishedEntry[] = Object.entries(entries).map(([name, [id, place, placeByWins]]) => ({
  id,
  name,
  author: authors,
  place,
  placeByWins,
}));
