import type { Fare } from './fares.ts';

/** Whether a claim is true here; `cannot-tell` where its measures disagree, chance blurs them, or it has no occasion. */
export type Holding = 'holds' | 'does-not-hold' | 'cannot-tell';

/** Payoffs nearer than this, in units of the side's |R − P|, are the same. */
export const sameWithin = 1e-9;

/** Standard errors within which sampled payoffs are not told apart. */
const sureBeyond = 2;

/** Whether the first earns at least as much as the second; `cannot-tell` where one is missing. */
export function earnsAtLeast(first: Fare | null, second: Fare | null, scale: number): Holding {
  if (first === null || second === null) return 'cannot-tell';
  const blur = sureBeyond * (first.standardError + second.standardError);
  const lead = first.payoff - second.payoff;
  if (blur > 0 && Math.abs(lead) <= blur) return 'cannot-tell';
  return lead >= -sameWithin * scale ? 'holds' : 'does-not-hold';
}

/** The best earner, the first among equals; null among none. */
export function best<F extends Fare>(fares: readonly F[], scale: number): F | null {
  return fares.reduce<F | null>((top, fare) => (top === null || fare.payoff > top.payoff + sameWithin * scale ? fare : top), null);
}
