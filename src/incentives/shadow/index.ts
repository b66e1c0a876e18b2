import type { Lever } from '../lever.ts';
import { churn } from './churn.ts';
import { continuation } from './continuation.ts';
import { contractLength } from './contractLength.ts';
import { dealsAYear } from './dealsAYear.ts';
import { patience } from './patience.ts';
import { tranches } from './tranches.ts';

/** Levers on the shadow of the future. */
export const shadowLevers: readonly Lever[] = [continuation, churn, contractLength, dealsAYear, tranches, patience];
