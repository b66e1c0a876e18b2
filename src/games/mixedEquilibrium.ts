import { type BothSides, bothSides, otherSide } from '../core/index.ts';
import type { Payoffs } from './game.ts';
import { type Rational, exactPayoffs } from './rational.ts';

/** An equilibrium in which both sides mix. */
export interface MixedEquilibrium {
  /** Chance of C, strictly between 0 and 1. */
  readonly cooperation: BothSides<number>;
  /** What each side expects to earn. */
  readonly value: BothSides<number>;
}

/**
 * The equilibrium in which both sides mix strictly, or null where there is none. Each side mixes so that the *other*
 * is indifferent: its chance of C is (P − S) / (R − S − T + P) in the other's payoffs.
 */
export function mixedEquilibrium(payoffs: BothSides<Payoffs>): MixedEquilibrium | null {
  const exact = bothSides((side) => exactPayoffs(payoffs[side]));
  const mix = (side: keyof typeof exact): Rational | null => {
    const { T, R, P, S } = exact[otherSide(side)];
    const slope = R.sub(S).sub(T).add(P);
    if (slope.equals(0)) return null;
    const chance = P.sub(S).div(slope);
    return chance.gt(0) && chance.lt(1) ? chance : null;
  };
  const vendor = mix('vendor');
  const partner = mix('partner');
  if (vendor === null || partner === null) return null;
  const chances = { vendor, partner };
  return {
    cooperation: bothSides((side) => chances[side].valueOf()),
    value: bothSides((side) => {
      const { R, S } = exact[side];
      const met = chances[otherSide(side)];
      return S.add(met.mul(R.sub(S))).valueOf();
    }),
  };
}
