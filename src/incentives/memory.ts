import type { BothSides, Outcome } from '../core/index.ts';
import type { PublicNext } from '../games/index.ts';
import type { Payment } from './payment.ts';

/** One state of a rule with a memory. */
export interface MemoryState {
  /** Paid in this state, on top of what the game pays. */
  readonly payments?: readonly Payment[];
  /** No deal is made in this state: both sides earn this a period instead of the game's payoffs, whatever they do. */
  readonly instead?: BothSides<number>;
  /** Where each outcome leads (vendor's move first): a state, chances of several (the rest: the relationship ends), or null. */
  readonly next: Readonly<Record<Outcome, PublicNext>>;
}

/**
 * A rule that remembers: public states, each with its own payments (Shapley 1953). It counts deals: while another rule
 * has closed them, it stands still.
 */
export interface Memory {
  /** Name of the state of the first deal. */
  readonly start: string;
  /** States by name; the name tells a reader what is remembered. */
  readonly states: Readonly<Record<string, MemoryState>>;
}
