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

/** The derivative of the slack; null where it has a kink or no bound. */
function slackSlope({ at, range: [from, to] }: Dial, dose: number, against: 'grim' | 'tit-for-tat'): number | null {
  const slack = (around: number): number[] => [incentiveSlack(at(around), against)];
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  if (dose < least || dose > most) return null;
  const below = dose > least ? derivative(slack, dose, [least, dose])[0]! : undefined;
  const above = dose < most ? derivative(slack, dose, [dose, most])[0]! : undefined;
  const [one, other] = [below ?? above!, above ?? below!];
  const alike = Math.abs(one - other) <= 1e-5 * Math.max(Math.abs(one), Math.abs(other), Number.MIN_VALUE);
  return Number.isFinite(one) && alike ? derivative(slack, dose, [from, to])[0]! : null;
}
