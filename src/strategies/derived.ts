import type { Payoffs } from '../games/index.ts';
import type { Derived, FiniteStrategy } from './strategy.ts';

/** What `derived` takes. */
export interface DerivedSpec {
  readonly id: string;
  readonly name?: string;
  readonly derive: (payoffs: Payoffs) => FiniteStrategy;
}

/** A rule whose numbers follow from the payoffs of the side that plays it, such as generous tit for tat. */
export function derived({ id, name = id, derive }: DerivedSpec): Derived {
  return { kind: 'derived', id, name, derive };
}
