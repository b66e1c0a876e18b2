import { asToldApart } from './asToldApart.ts';
import type { FrontMeasure, Mix } from './mix.ts';

/** From one mix on a front to the next dearer one. */
export interface FrontStep {
  readonly from: Mix;
  readonly to: Mix;
  /** Further cost a pair and year, above 0. */
  readonly cost: number;
  /** What it buys: a share of moves, or money a pair and year. Above 0. */
  readonly gain: number;
  /** Gain for one unit of money. */
  readonly perUnit: number;
}

/**
 * What further money buys, step by step along a front; of mixes alike in cost and measure the first stands for all.
 *
 * @example
 * const { fronts } = mixes(scenario);
 * frontSteps(fronts.cooperation, 'cooperation')[0].gain; // what the first money buys
 */
export function frontSteps(front: readonly Mix[], measure: FrontMeasure): FrontStep[] {
  const apart = front.filter((mix, i) => i === 0 || asToldApart(front[i - 1]!.cost) !== asToldApart(mix.cost));
  return apart.slice(1).map((to, i): FrontStep => {
    const from = apart[i]!;
    const [cost, gain] = [to.cost - from.cost, to[measure] - from[measure]];
    return { from, to, cost, gain, perUnit: gain / cost };
  });
}
