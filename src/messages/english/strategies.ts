/** What people read of a strategy. */
export interface StrategyWords {
  readonly name: string;
  /** What it does, in plain words. */
  readonly about: string;
}

/** Names and descriptions of strategies by id. None: in English the catalogue's own are used. */
export const strategies: Readonly<Record<string, StrategyWords>> = {};
