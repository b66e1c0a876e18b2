import type { Family } from '../catalogue/index.ts';

/** A number, or the least and the most that a number may be; both count as within. */
export type Within = number | { readonly least?: number; readonly most?: number };

/** What entries of the catalogue are chosen by; all that is given must hold. */
export interface StrategyFilter {
  readonly family?: Family | readonly Family[];
  /** Ids or aliases. */
  readonly ids?: readonly string[];
  /** Part of the id, a name, the description or the source; case does not matter. */
  readonly text?: string;
  /** Whether Axelrod-Python has it. */
  readonly peer?: boolean;
  readonly finite?: boolean;
  readonly stochastic?: boolean;
  readonly nice?: boolean;
  readonly provocable?: boolean;
  readonly forgiving?: boolean;
  readonly envious?: boolean;
  readonly clear?: boolean;
  /** Rounds it looks back; Infinity is a number like any other. Programs, of which it is not known, never pass. */
  readonly memory?: Within;
  /** States after merging; programs never pass. */
  readonly states?: Within;
  readonly uses?: { readonly payoffs?: boolean; readonly length?: boolean };
}
