import type { StrategyEntry } from '../catalogue/index.ts';
import { type Traits, traitsOf } from '../strategies/index.ts';
import { oncePerEntry } from './oncePerEntry.ts';

/** What the rule of an entry tells of itself at its default values; see `traitsOf`. Computed once. */
export const ruleTraits: (entry: StrategyEntry) => Traits = oncePerEntry((entry) => traitsOf(entry.create()));
