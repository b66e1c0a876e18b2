import type { BothSides } from '../core/index.ts';
import type { Payoffs } from './game.ts';
import { type Rational, exactPayoffs, rational } from './rational.ts';

/**
 * Whether some lottery over the outcomes DC and CD (some way of taking turns at exploiting, not necessarily half and
 * half) is at least as good as mutual cooperation for both sides. For T > S on both sides this is
 * (R_v − S_v) / (T_v − S_v) ≤ (T_p − R_p) / (T_p − S_p). It compares no unit of one side with one of the other.
 */
export function alternationBeatsJointly(payoffs: BothSides<Payoffs>): boolean {
  const vendor = exactPayoffs(payoffs.vendor);
  const partner = exactPayoffs(payoffs.partner);
  let least = rational(0);
  let most = rational(1);
  let possible = true;
  /** Narrows the chance of DC to where `constant + slope · chance` is at least 0. */
  const narrow = (constant: Rational, slope: Rational): void => {
    if (slope.equals(0)) {
      possible &&= constant.gte(0);
      return;
    }
    const root = constant.neg().div(slope);
    if (slope.gt(0) && root.gt(least)) least = root;
    if (slope.lt(0) && root.lt(most)) most = root;
  };
  narrow(vendor.S.sub(vendor.R), vendor.T.sub(vendor.S));
  narrow(partner.T.sub(partner.R), partner.S.sub(partner.T));
  return possible && least.lte(most);
}
