import type { Zones } from './zones.ts';

/** Someone who plays one chair, match after match. Moves are numbers here: 0 for C, 1 for D. */
export interface Player {
  /** Takes the chair for another repetition, with memory at its opening. */
  restart(repetition: number): void;
  /** What each draw of this round brings about. */
  act(round: number, state: string): Zones;
  /** Takes in a round that was played. */
  learn(intended: number, own: number, perceived: number): void;
  /** Did not recognise the counterpart after the round just learned: memory returns to its opening. */
  forget(): void;
  /** Whether any draw counted, or may have, since the repetition began: of its own, or for its moves. */
  drew(): boolean;
}
