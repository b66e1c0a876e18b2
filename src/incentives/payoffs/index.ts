import type { Lever } from '../lever.ts';
import { cooperationBonus } from './cooperationBonus.ts';
import { dealRegistration } from './dealRegistration.ts';
import { doubleCommission } from './doubleCommission.ts';
import { insurance } from './insurance.ts';
import { marketDevelopmentFunds } from './marketDevelopmentFunds.ts';
import { penalty } from './penalty.ts';
import { priceFloor } from './priceFloor.ts';
import { restitution } from './restitution.ts';
import { sharedBonus } from './sharedBonus.ts';
import { splitCommission } from './splitCommission.ts';

/** Levers on what a deal pays. */
export const payoffLevers: readonly Lever[] = [
  sharedBonus,
  cooperationBonus,
  penalty,
  insurance,
  restitution,
  doubleCommission,
  splitCommission,
  dealRegistration,
  priceFloor,
  marketDevelopmentFunds,
];
