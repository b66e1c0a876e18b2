import type { BothSides } from '../../core/index.ts';
import type { PlayerKey } from '../spec.ts';

/** Players of one pool to be told apart, two by two. */
export type NamedPairs = readonly (readonly [PlayerKey, PlayerKey])[];

/** When an adaptive tournament may stop. */
export interface AdaptiveOptions {
  /**
   * Who is to be told apart: pairs of one pool; pairs of each side, where there are two; or every two neighbours in the standings,
   * whoever these turn out to be.
   */
  readonly separate: 'neighbours' | NamedPairs | Partial<BothSides<NamedPairs>>;
  /** Chance, at the least, that no verdict of the tournament is wrong; default 0.95. */
  readonly level?: number;
  /** Scores that differ by no more than this count as equal; default 0, when only exact ties do. */
  readonly margin?: number;
  /** The most that may be played of each pair. */
  readonly budget: { readonly repetitions: number };
  /** Repetitions from one look to the next; default a tenth of the budget. More looks cost certainty, fewer may overshoot. */
  readonly batch?: number;
}
