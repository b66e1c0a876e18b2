import { type BothSides, mirror, outcomes } from '../core/index.ts';
import { type Game, payoffAt } from '../games/index.ts';
import type { Chain } from './chain.ts';

/** What each side earns with each outcome of each state: `rewards[4 * state + k]`. */
export function payoffRewards({ size, stage }: Chain, { states }: Game): BothSides<Float64Array> {
  const vendor = new Float64Array(4 * size);
  const partner = new Float64Array(4 * size);
  for (let i = 0; i < size; i++) {
    const { payoffs } = states[stage[i]!]!;
    outcomes.forEach((outcome, k) => {
      vendor[4 * i + k] = payoffAt(payoffs.vendor, outcome);
      partner[4 * i + k] = payoffAt(payoffs.partner, mirror(outcome));
    });
  }
  return { vendor, partner };
}
