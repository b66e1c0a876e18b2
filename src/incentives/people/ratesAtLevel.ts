import type { Side } from '../../core/index.ts';
import type { SideRates } from '../setting.ts';
import { scaleToMean } from '../scaleToMean.ts';

/** The rates of some sides as a list: for each side that of a cooperation, then that of a defection. */
export function listRates(rates: SideRates, turned: readonly Side[]): number[] {
  return turned.flatMap((side) => [rates[side].C, rates[side].D]);
}

/** Rates of which those of some sides have the level as their mean, in the proportions they had. */
export function ratesAtLevel(rates: SideRates, turned: readonly Side[], level: number): SideRates {
  const scaled = scaleToMean(listRates(rates, turned), level);
  const changed = turned.map((side, i) => [side, { C: scaled[2 * i]!, D: scaled[2 * i + 1]! }]);
  return { ...rates, ...Object.fromEntries(changed) };
}

/** Levels worth looking at, weakest first: down to 0 from one half, or from as far up as the rates can go. */
export function rateRange(today: number, highest: number): readonly [number, number] {
  return [Math.min(highest, Math.max(today, 0.5)), 0];
}
