import type { StrategyEntry } from '../entry.ts';
import { capri } from './capri.ts';
import { gamblers } from './gamblers.ts';
import { mem2 } from './mem2.ts';
import { tables } from './tables.ts';

/** Strategies that look their move up in a table of the last deals, designed or evolved. */
export const lookups: readonly StrategyEntry[] = [...gamblers, capri, ...tables, mem2];
