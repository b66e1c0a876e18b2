/** One entry of a published tournament, as far as figures were published and can be vouched for. */
export interface PublishedEntry {
  /** Our id of the re-implemented rule. */
  readonly id: string;
  /** Name in the publication. */
  readonly name: string;
  readonly author: string;
  /** Published place by score, the first is 1; null where we know of no source for it. */
  readonly place: number | null;
  /** Mean score a game, as published or a published total divided by its number of games. */
  readonly mean?: number;
  /** Published place by matches won, the first is 1. */
  readonly placeByWins?: number | null;
  /** Mean score a game against each entry, in the order of the list, as published. */
  readonly against?: readonly number[];
}

/** An entry of a tournament that was published with its whole table of scores. */
export interface PublishedRow extends PublishedEntry {
  readonly place: number;
  readonly mean: number;
  readonly against: readonly number[];
}
