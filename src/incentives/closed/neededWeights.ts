import { type BothSides, sides } from '../../core/index.ts';
import { criticalContinuation } from '../../exact/index.ts';
import type { Reciprocator } from '../lever.ts';
import { motivesOf } from '../motives.ts';
import type { Setting } from '../setting.ts';
import { plainGame } from './plainGame.ts';

/**
 * The weight of the next deal from which on betraying a reciprocator does not pay, for each side; null where a side is
 * never held off, undefined where there is no closed form.
 */
export function neededWeights(setting: Setting, against: Reciprocator): BothSides<number> | null | undefined {
  if (!plainGame(setting.game)) return undefined;
  const critical = criticalContinuation(motivesOf(setting), against === 'grim' ? 'grudger' : 'tit-for-tat');
  const [vendor, partner] = sides.map((side) => critical[side].value);
  if (vendor === undefined || vendor === null || partner === undefined || partner === null) return null;
  return { vendor, partner };
}
