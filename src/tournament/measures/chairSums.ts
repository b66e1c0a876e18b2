import { otherSide } from '../../core/index.ts';
import type { Columns } from '../../jobs/index.ts';
import type { Chair } from './chair.ts';
import { type Sums, noSums, setToSum } from './sums.ts';

/** Equal up to rounding: totals that differ only in their last digits are ties. */
const rounding = 1e-9;

/** The matches of a chair, and what a repetition says of its error. Reused from chair to chair. */
export class ChairSums {
  /** All matches, or what is expected of one. */
  readonly all = noSums();
  /** Repetitions in use of `each`: a single one where all are alike, or where only an expectation is known. */
  repetitions = 0;
  /** Repetitions in use of `without`: none where nothing is left to sampling, or one repetition cannot tell. */
  left = 0;
  /** Whether there is an error that cannot be told. */
  blind = false;
  /** Each repetition. */
  readonly each: Sums[] = [noSums()];
  /** All matches without each repetition in turn. */
  readonly without: Sums[] = [];

  /** Adds up what came of a chair, in place of what was held before. */
  read(chair: Chair): void {
    const { all, each, without } = this;
    const { exact, detail } = chair.tally;
    const { columns } = detail;
    if (exact) {
      if (columns !== null) setPlayed(each[0]!, chair, columns, 0);
      setExpected(all, chair, columns === null ? null : each[0]!);
      Object.assign(each[0]!, all);
      this.repetitions = 1;
      this.left = 0;
      this.blind = false;
      return;
    }
    if (columns === null) throw new Error('the executor played a pair and told of none of its matches');
    const repetitions = columns.lengths.length;
    while (each.length < repetitions) each.push(noSums());
    Object.assign(all, nothing);
    for (let r = 0; r < repetitions; r++) {
      setPlayed(each[r]!, chair, columns, r);
      setToSum(all, all, each[r]!, 1);
    }
    const told = !detail.alike && repetitions > 1;
    if (told) {
      while (without.length < repetitions) without.push(noSums());
      for (let r = 0; r < repetitions; r++) setToSum(without[r]!, all, each[r]!, -1);
    }
    this.repetitions = repetitions;
    this.left = told ? repetitions : 0;
    this.blind = !detail.alike && repetitions < 2;
  }
}

const nothing = noSums();

function setPlayed(into: Sums, { tally, side }: Chair, columns: Columns, r: number): void {
  const { lengths, dealt, earned, cooperated, mutual, opening } = columns;
  const other = otherSide(side);
  const own = earned[side][r]!;
  const theirs = earned[other][r]!;
  const first = opening[r]!;
  into.matches = 1;
  into.length = lengths[r]!;
  into.dealt = dealt[r]!;
  into.own = own;
  into.other = theirs;
  into.cooperated = cooperated[side][r]!;
  into.otherCooperated = cooperated[other][r]!;
  into.mutual = mutual[r]!;
  into.openings = Number(first >= 0);
  into.opened = Number(first >= 0 && (first & (side === 'vendor' ? 2 : 1)) === 0);
  into.wins = Number(own - theirs > rounding * Math.max(1, Math.abs(own), Math.abs(theirs)));
  into.good = Number(cooperated[side][r]! >= cooperated[other][r]!);
  into.score = tally.samples[side][r] ?? tally.scores[side] ?? NaN;
}

/** The expectation of a solved pair; what is no expectation is taken from the match itself, where every match is the same. */
function setExpected(into: Sums, { tally, side }: Chair, sure: Sums | null): void {
  const { rounds, perRound, cooperation, outcomes, scores, detail } = tally;
  const other = otherSide(side);
  const length = rounds === Infinity ? 1 : rounds;
  const { opening, deals } = detail;
  into.matches = 1;
  into.length = length;
  into.dealt = deals;
  into.own = length * perRound[side];
  into.other = length * perRound[other];
  into.cooperated = deals * cooperation[side];
  into.otherCooperated = deals * cooperation[other];
  into.mutual = deals * outcomes.CC;
  into.openings = opening === null ? 0 : 1;
  into.opened = opening === null ? 0 : opening.CC + (side === 'vendor' ? opening.CD : opening.DC);
  into.wins = sure?.wins ?? NaN;
  into.good = sure?.good ?? NaN;
  into.score = scores[side] ?? NaN;
}
