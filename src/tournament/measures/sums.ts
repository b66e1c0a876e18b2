/**
 * What matches came to in one chair, added up: their number, rounds, deals, own and the other's payoffs (not discounted), cooperations
 * of each and of both at once, whether a first deal was made and opened with C, whether it was won, whether the holder
 * cooperated at least as often as the other, and the discounted score. What cannot be known is NaN, and so is every figure of it.
 * Objects of this kind are filled again for every pair, as there are several for every repetition of it.
 */
export interface Sums {
  matches: number;
  length: number;
  dealt: number;
  own: number;
  other: number;
  cooperated: number;
  otherCooperated: number;
  mutual: number;
  openings: number;
  opened: number;
  wins: number;
  good: number;
  score: number;
}

/** No match. */
export function noSums(): Sums {
  return {
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
}

/** Sets `sum` to `first + weight · part`; `first` may be `sum` itself. */
export function setToSum(sum: Sums, first: Sums, part: Sums, weight: number): void {
  sum.matches = first.matches + weight * part.matches;
  sum.length = first.length + weight * part.length;
  sum.dealt = first.dealt + weight * part.dealt;
  sum.own = first.own + weight * part.own;
  sum.other = first.other + weight * part.other;
  sum.cooperated = first.cooperated + weight * part.cooperated;
  sum.otherCooperated = first.otherCooperated + weight * part.otherCooperated;
  sum.mutual = first.mutual + weight * part.mutual;
  sum.openings = first.openings + weight * part.openings;
  sum.opened = first.opened + weight * part.opened;
  sum.wins = first.wins + weight * part.wins;
  sum.good = first.good + weight * part.good;
  sum.score = first.score + weight * part.score;
}
