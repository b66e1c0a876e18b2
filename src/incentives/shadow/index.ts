import type { Lever } from '../lever.ts';
import { churn } from './churn.ts';

/** Levers on the shadow of the future. */
export const shadowLevers: readonly Lever[] = [churn];
