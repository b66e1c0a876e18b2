import type { Lever } from '../lever.ts';

/** Levers on who plays, what they see and what they care for. */
export const peopleLevers: readonly Lever[] = [];
