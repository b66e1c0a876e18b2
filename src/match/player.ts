import type { BothSides, Move, Side } from '../core/index.ts';
import type { LivedRound, Strategy } from '../strategies/index.ts';

/** Someone who plays one chair of one match. */
export interface Player {
  /** Intended move in this round. */
  intend(round: number, state: string): Move;
  /** Takes in a round that was played. */
  learn(lived: LivedRound): void;
  /** Does not recognise the counterpart any more: memory returns to its opening. */
  forget(): void;
}

/** Who sits where. */
export type Pair = BothSides<Strategy>;

/** A chair and the seed of its streams. */
export interface Chair {
  readonly side: Side;
  readonly seed: string;
  readonly repetition: number;
}
