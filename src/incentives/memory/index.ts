import type { Lever } from '../lever.ts';
import { clawBackWindow } from './clawBackWindow.ts';
import { contractEnd } from './contractEnd.ts';
import { escalatingPenalty } from './escalatingPenalty.ts';
import { exclusion } from './exclusion.ts';
import { exit } from './exit.ts';
import { loyaltyBonus } from './loyaltyBonus.ts';
import { periodEnd } from './periodEnd.ts';
import { probation } from './probation.ts';
import { strikes } from './strikes.ts';
import { tiers } from './tiers.ts';

export { renewalIncentive } from './renewalIncentive.ts';

/** Levers with a memory. */
export const memoryLevers: readonly Lever[] = [
  tiers,
  escalatingPenalty,
  strikes,
  exclusion,
  clawBackWindow,
  loyaltyBonus,
  probation,
  periodEnd,
  exit,
  contractEnd,
];
