import { otherSide } from '../../core/index.ts';
import type { Columns } from '../../jobs/index.ts';
import type { Chair } from './chair.ts';

/**
 * What matches came to in one chair, added up: their number, rounds, deals, own and the other's payoffs (not discounted), cooperations
 * of each and of both at once, whether a first deal was made and opened with C, whether it was won, whether the holder
 * cooperated at least as often as the other, and the discounted score. What cannot be known is NaN, and so is every figure of it.
 */
export interface Sums {
  readonly matches: number;
  readonly length: number;
  readonly dealt: number;
  readonly own: number;
  readonly other: number;
  readonly cooperated: number;
  readonly otherCooperated: number;
  readonly mutual: number;
  readonly openings: number;
  readonly opened: number;
  readonly wins: number;
  readonly good: number;
  readonly score: number;
}

const nothing: Sums = {
  matches: 0,
  length: 0,
  dealt: 0,
  own: 0,
  other: 0,
  cooperated: 0,
  otherCooperated: 0,
  mutual: 0,
  openings: 0,
  opened: 0,
  wins: 0,
  good: 0,
  score: 0,
};

/** The matches of a chair, and what a repetition says of its error. */
export interface ChairSums {
  /** All matches, or what is expected of one. */
  readonly all: Sums;
  /** Each repetition; a single one where all are alike, or where only an expectation is known. */
  readonly each: readonly Sums[];
  /** All matches without each repetition in turn; empty where nothing is left to sampling, or one repetition cannot tell. */
  readonly without: readonly Sums[];
  /** Whether there is an error that cannot be told. */
  readonly blind: boolean;
}

/** Equal up to rounding: totals that differ only in their last digits are ties. */
const rounding = 1e-9;

/** The sums of a chair. */
export function sumsOf(chair: Chair): ChairSums {
  const { exact, detail } = chair.tally;
  const { columns } = detail;
  const played = columns === null ? [] : columns.lengths.map((_, r) => playedSums(chair, columns, r));
  if (exact) {
    const expected = expectedSums(chair, played[0]);
    return { all: expected, each: [expected], without: [], blind: false };
  }
  const all = played.reduce((sum, one) => plus(sum, one, 1), nothing);
  const sampled = !detail.alike;
  const without = sampled && played.length > 1 ? played.map((one) => plus(all, one, -1)) : [];
  return { all, each: played, without, blind: sampled && played.length < 2 };
}

/** One mean match against each of several opponents, added up. */
export function pooled(all: readonly ChairSums[]): ChairSums {
  const repetitions = all.reduce((most, { without }) => Math.max(most, without.length), 0);
  const add = (parts: readonly Sums[]): Sums => parts.reduce((sum, part) => plus(sum, part, 1 / part.matches), nothing);
  return {
    all: add(all.map((one) => one.all)),
    each: [],
    without: Array.from({ length: repetitions }, (_, r) => add(all.map((one) => one.without[r] ?? one.all))),
    blind: all.some(({ blind }) => blind),
  };
}

/** `sum + weight · part`; written out, because this is done for every repetition of every pair. */
function plus(sum: Sums, part: Sums, weight: number): Sums {
  return {
    matches: sum.matches + weight * part.matches,
    length: sum.length + weight * part.length,
    dealt: sum.dealt + weight * part.dealt,
    own: sum.own + weight * part.own,
    other: sum.other + weight * part.other,
    cooperated: sum.cooperated + weight * part.cooperated,
    otherCooperated: sum.otherCooperated + weight * part.otherCooperated,
    mutual: sum.mutual + weight * part.mutual,
    openings: sum.openings + weight * part.openings,
    opened: sum.opened + weight * part.opened,
    wins: sum.wins + weight * part.wins,
    good: sum.good + weight * part.good,
    score: sum.score + weight * part.score,
  };
}

function playedSums({ tally, side }: Chair, columns: Columns, r: number): Sums {
  const { lengths, dealt, earned, cooperated, mutual, opening } = columns;
  const other = otherSide(side);
  const own = earned[side][r]!;
  const theirs = earned[other][r]!;
  const first = opening[r]!;
  return {
    matches: 1,
    length: lengths[r]!,
    dealt: dealt[r]!,
    own,
    other: theirs,
    cooperated: cooperated[side][r]!,
    otherCooperated: cooperated[other][r]!,
    mutual: mutual[r]!,
    openings: Number(first >= 0),
    opened: Number(first >= 0 && (first & (side === 'vendor' ? 2 : 1)) === 0),
    wins: Number(own - theirs > rounding * Math.max(1, Math.abs(own), Math.abs(theirs))),
    good: Number(cooperated[side][r]! >= cooperated[other][r]!),
    score: tally.samples[side][r] ?? tally.scores[side] ?? NaN,
  };
}

/** The expectation of a solved pair; what is no expectation is taken from the match itself, where every match is the same. */
function expectedSums({ tally, side }: Chair, sure: Sums | undefined): Sums {
  const { rounds, perRound, cooperation, outcomes, scores, detail } = tally;
  const other = otherSide(side);
  const length = rounds === Infinity ? 1 : rounds;
  const { opening, deals } = detail;
  return {
    matches: 1,
    length,
    dealt: deals,
    own: length * perRound[side],
    other: length * perRound[other],
    cooperated: deals * cooperation[side],
    otherCooperated: deals * cooperation[other],
    mutual: deals * outcomes.CC,
    openings: opening === null ? 0 : 1,
    opened: opening === null ? 0 : opening.CC + (side === 'vendor' ? opening.CD : opening.DC),
    wins: sure?.wins ?? NaN,
    good: sure?.good ?? NaN,
    score: scores[side] ?? NaN,
  };
}
