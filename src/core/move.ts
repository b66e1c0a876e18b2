/** One choice in one round: `C` cooperate, `D` defect. */
export type Move = 'C' | 'D';

/** Both choices of one round. Whose move stands first is said wherever an outcome is used. */
export type Outcome = 'CC' | 'CD' | 'DC' | 'DD';

/** The four outcomes in the order used by every table: CC, CD, DC, DD. */
export const outcomes: readonly Outcome[] = ['CC', 'CD', 'DC', 'DD'];

/** The outcome of `first` and `second`, in that order. */
export function outcomeOf(first: Move, second: Move): Outcome {
  return `${first}${second}`;
}

/** The same outcome seen from the other chair: CD becomes DC. */
export function mirror(outcome: Outcome): Outcome {
  return outcome === 'CD' ? 'DC' : outcome === 'DC' ? 'CD' : outcome;
}

/** Position in {@link outcomes} of the outcome of two moves, each 0 for C and 1 for D. */
export function outcomeIndex(first: number, second: number): number {
  return 2 * first + second;
}
