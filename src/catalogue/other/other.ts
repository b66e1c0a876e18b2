import type { StrategyEntry } from '../entry.ts';
import { drifting } from './drifting.ts';
import { randomTitForTat } from './randomTitForTat.ts';
import { stalker } from './stalker.ts';

/** Strategies whose chances drift, and others that fit nowhere else. */
export const other: readonly StrategyEntry[] = [...drifting, randomTitForTat, stalker];
