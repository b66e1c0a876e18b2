import type { Problems } from '../../core/index.ts';
import { sidesOf } from '../sidesOf.ts';

/** Notes a side that would pay itself. */
export function checkOwnPay(problems: Problems, path: string, side: 'vendor' | 'partner' | 'both', party: string): void {
  if (!sidesOf(side).some((one) => one === party)) return;
  problems.add({ path, message: 'the side pays itself', received: party, expected: 'another account' });
}
