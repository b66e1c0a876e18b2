import type { Lever } from '../lever.ts';

/** Levers with a memory. */
export const memoryLevers: readonly Lever[] = [];
