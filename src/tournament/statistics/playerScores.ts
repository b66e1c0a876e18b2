/** What one player earned in each repetition: the figure that the standings rank by, before it is averaged. */
export interface PlayerScores {
  readonly id: string;
  /**
   * By repetition, averaged over opponents; solved pairs enter each with their expectation. A single figure holds for every
   * repetition.
   */
  readonly scores: readonly number[];
  /** Whether every match of the player was solved, so that the score carries no chance. */
  readonly exact: boolean;
}
