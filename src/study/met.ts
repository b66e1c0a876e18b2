import type { BothSides } from '../core/index.ts';
import type { Shares } from '../population/index.ts';
import type { Meeting } from './meetings.ts';

/** What the counterpart at hand has heard of each behaviour. */
export interface Reputations {
  /** Chance that it has heard, before a deal, of a breach against somebody else; by behaviour, in the order of the pools. */
  readonly heard: BothSides<readonly number[]>;
  /** Whether the chances agree with the breaches that they lead to. */
  readonly settled: boolean;
}

/** What comes of every pair of behaviours, while pools have certain shares. */
export interface Met {
  /** `meetings[i][j]`: vendor behaviour i with partner behaviour j. */
  readonly meetings: readonly (readonly Meeting[])[];
  /** What others have heard of each behaviour; absent where word does not travel: meetings then do not hang on shares. */
  readonly reputations?: Reputations;
}

/**
 * What comes of the pairs at given shares; `before` is where the search for reputations starts, `agreement` how closely they
 * are to agree with the breaches they lead to (default 1e-10).
 */
export type Encounters = (shares: Shares, before?: Reputations, agreement?: number) => Met;
