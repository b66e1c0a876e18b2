import type { Payoffs } from '../games/index.ts';
import type { MismatchTable } from './mismatchTable.ts';
import type { History } from './observed.ts';
import type { SlipGrid } from './slipGrid.ts';

/** What holds for every candidate: the moves, and what is known of how they came about. */
export interface World {
  readonly histories: readonly History[];
  readonly execution: number | 'estimate';
  readonly perception: number;
  /** Rate of slips at which candidates are compared move by move. */
  readonly usualSlips: number;
  readonly grid: SlipGrid;
  readonly table: MismatchTable;
  readonly payoffs: Payoffs;
  /** Announced rounds. */
  readonly rounds: number;
  readonly particles: number;
  readonly seed: string;
}
