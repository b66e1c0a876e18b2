import type { Outcome } from '../core/index.ts';

/**
 * Money that changes hands after a deal, by its outcome (vendor's move first). What a side (`vendor`, `partner`: the
 * people who choose) pays or receives moves it; every other account, such as the vendor's `company`, only books it.
 * `outside` stands for anyone whose money does not count in the joint value.
 */
export interface Payment {
  readonly payer: string;
  /** Absent where the money is used up. */
  readonly receiver?: string;
  /** Expected amount by outcome; an outcome left out pays nothing. */
  readonly amount: Readonly<Partial<Record<Outcome, number>>>;
}
