import type { Move } from '../core/index.ts';

/** Moves of one relationship as they came out, one letter a round: the player's own, and those of whom it met. */
export interface ObservedMoves {
  /** Moves of the player in question, such as `CCDC`. */
  readonly own: string;
  /** Moves of the other side, as many. */
  readonly other: string;
}

/** The same, checked: 0 for C, 1 for D. */
export interface History {
  readonly rounds: number;
  readonly own: Uint8Array;
  readonly other: Uint8Array;
}

/** The number of a move: 0 for C, 1 for D. */
export function numbered(moves: string): Uint8Array {
  return Uint8Array.from(moves, (move) => (move === 'C' ? 0 : 1));
}

/** The move of a number. */
export function moveOf(number: number): Move {
  return number === 0 ? 'C' : 'D';
}
