import type { StrategyEntry } from '../entry.ts';
import { ashlockMachines } from './ashlockMachines.ts';
import { evolvedHmm5 } from './evolvedHmm5.ts';
import { evolvedMachines } from './evolvedMachines.ts';

/** Finite-state machines, designed or evolved. */
export const machines: readonly StrategyEntry[] = [...ashlockMachines, ...evolvedMachines, evolvedHmm5];
