import { type Outcome, outcomes } from '../core/index.ts';
import type { Remembered } from '../games/index.ts';

/** What there is to remember: that no deal was made yet, or the outcome of the last. */
export type LastDeal = 'opening' | Outcome;

/** A memory of the last deal. */
export const lastDeal: Remembered<LastDeal> = {
  memories: ['opening', ...outcomes],
  after: (_, outcome) => outcome,
  account: (memory, outcome) => `${memory}>${outcome}`,
};
