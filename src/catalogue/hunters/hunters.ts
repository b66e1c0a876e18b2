import type { StrategyEntry } from '../entry.ts';
import { calculator } from './calculator.ts';
import { cycleHunters } from './cycleHunters.ts';
import { mathConstantHunter } from './mathConstantHunter.ts';
import { randomHunter } from './randomHunter.ts';
import { simpleHunters } from './simpleHunters.ts';

/** Strategies that look for a kind of opponent and exploit it. */
export const hunters: readonly StrategyEntry[] = [...simpleHunters, ...cycleHunters, mathConstantHunter, randomHunter, calculator];
