import type { Lever } from '../lever.ts';
import { penalty } from './penalty.ts';

/** Levers on what a deal pays. */
export const payoffLevers: readonly Lever[] = [penalty];
