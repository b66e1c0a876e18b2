/** Cooperation round by round. */
export interface RoundsRow {
  /** Share of matches in which the strategy cooperates in each round, the first round first; null in a round that no match came to. */
  readonly cooperation: readonly (number | null)[];
  /** Standard errors of these shares; 0 where exact. */
  readonly standardError: readonly (number | null)[];
}
