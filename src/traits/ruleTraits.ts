import type { StrategyEntry } from '../catalogue/index.ts';
import { type Traits, lazyTraitsOf } from '../strategies/index.ts';
import { oncePerEntry } from './oncePerEntry.ts';

/** What the rule of an entry tells of itself at its default values; see `traitsOf`. Computed once, of a program when it is first read. */
export const ruleTraits: (entry: StrategyEntry) => Traits = oncePerEntry((entry) => lazyTraitsOf(entry.create()));
