import type { StrategyEntry } from '../catalogue/index.ts';
import { type Traits, traitsOf } from '../strategies/index.ts';

const known = new WeakMap<StrategyEntry, Traits>();

/** What the rule of an entry tells of itself at its default values; see `traitsOf`. Computed once. */
export function ruleTraits(entry: StrategyEntry): Traits {
  let traits = known.get(entry);
  if (traits === undefined) known.set(entry, (traits = traitsOf(entry.create())));
  return traits;
}
