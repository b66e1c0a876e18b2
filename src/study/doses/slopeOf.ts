import type { Dial } from '../../scenario/index.ts';
import { isFiniteState } from '../../strategies/index.ts';
import type { ThresholdGoal } from '../checkGoal.ts';
import { candidatesOf } from '../candidates.ts';
import { incentiveSlack } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { derivative } from './derivative.ts';
import { slopeAdapted } from './slopeAdapted.ts';
import { slopeNow } from './slopeNow.ts';

/**
 * Derivative of a goal's measure by a dose. Null where it has none that is exact: between whole doses, for sampled
 * behaviours, where word of breaches gets round (the pools then change the misreadings), and where the measure does
 * not come to rest.
 */
export function slopeOf(dial: Dial, dose: number, goal: ThresholdGoal, sampling: Sampling): number | null {
  if (dial.whole === true) return null;
  const { at, range } = dial;
  const segments = at(dose);
  if (goal.measure === 'incentive') return slackSlope(dial, dose, goal.against ?? 'tit-for-tat');
  if (segments.some(({ setting }) => setting.word !== undefined)) return null;
  const solved = segments.every(({ setting }) => {
    const { vendor, partner } = candidatesOf(setting);
    return [...vendor.strategies, ...partner.strategies].every(isFiniteState);
  });
  if (!solved) return null;
  return goal.measure === 'now' ? slopeNow(at, dose, range, sampling) : slopeAdapted(at, dose, range, sampling);
}

const usualStep = 1e-4;

/** The derivative of the slack; null where it has a kink or no bound. */
function slackSlope({ at, range: [from, to] }: Dial, dose: number, against: 'grim' | 'tit-for-tat'): number | null {
  const slack = (around: number): number[] => [incentiveSlack(at(around), against)];
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  if (dose < least || dose > most) return null;
  const sides: (readonly [number, number])[] = [];
  if (dose > least) sides.push([least, dose]);
  if (dose < most) sides.push([dose, most]);
  // A smooth slack has one slope, from either side and by any step.
  const found = sides.flatMap((side) => [usualStep, usualStep / 8].map((part) => derivative(slack, dose, side, part)[0]!));
  const largest = Math.max(...found.map(Math.abs));
  const alike = Math.max(...found) - Math.min(...found) <= 1e-5 * largest;
  return Number.isFinite(largest) && alike ? derivative(slack, dose, [from, to])[0]! : null;
}
