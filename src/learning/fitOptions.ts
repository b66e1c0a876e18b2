import type { Payoffs } from '../games/index.ts';
import type { Strategy } from '../strategies/index.ts';

/**
 * Who may be behind the moves: an id of the catalogue, a strategy, the best machine of at most so many states, or the best rule
 * that looks at the last outcome.
 */
export type FitCandidate = string | Strategy | { readonly states: number } | { readonly memory: 1 };

/** How observed play is to be explained. */
export interface FitOptions {
  /** Default: every entry of the catalogue but those of the family `meta`, which are made of others. */
  readonly candidates?: readonly FitCandidate[];
  /**
   * `execution`: chance that a move of the player came out other than it meant; `'estimate'` (the default) takes every rate from 0
   * to 0.5 for as likely as any other. `perception`: chance that it read the other's move wrongly; default 0.
   */
  readonly noise?: 'estimate' | { readonly execution?: number | 'estimate'; readonly perception?: number };
  /** Payoffs of the player; default 5, 3, 1, 0. */
  readonly payoffs?: Payoffs;
  /** Number of rounds that was announced; default Infinity: none was. */
  readonly rounds?: number;
  /** Weight of each candidate before anything was seen, by label (`random:p=0.3`) or, for all of an id, by id; those not named weigh 1. */
  readonly prior?: Readonly<Record<string, number>>;
  /** Drawn pasts on which a rule with chance in its memory is followed; default 512. */
  readonly particles?: number;
  /** All draws follow from it; default `'donnant'`. */
  readonly seed?: string;
}
