import { type Outcome, Problems, outcomes } from '../../core/index.ts';
import { type Derived, type Named, derived, memoryOne } from '../../strategies/index.ts';

/** What `linearRelation` takes beside a name. */
export interface Relation {
  /** Scale of the reaction, at least 0. */
  readonly phi: number;
  /** Slope s of the relation. */
  readonly s: number;
  /** The baseline l: one of its own payoffs, or a number from P to R. */
  readonly baseline: 'P' | 'R' | number;
}

/** Rounding in the last places must not turn a chance of exactly 0 or 1 into an error. */
const rounding = 1e-12;

/**
 * The memory-one strategy that holds s · (own mean − l) = (other's mean − l) in the long run without noise, in a
 * game with the same payoffs for both sides (Hilbe, Nowak & Traulsen 2013, equation 14).
 *
 * @throws InputError, once payoffs are known, listing every chance that they push out of [0, 1], and a number for
 * a baseline that is not from P to R or does not allow the slope.
 */
export function linearRelation(named: Pick<Named, 'id' | 'name'>, { phi, s, baseline }: Relation): Derived {
  return derived({
    ...named,
    derive: (payoffs) => {
      const { T, R, P, S } = payoffs;
      const l = typeof baseline === 'number' ? baseline : payoffs[baseline];
      const moved: Record<Outcome, number> = {
        CC: (1 - s) * (R - l),
        CD: s * (l - S) + (T - l),
        DC: l - S + s * (T - l),
        DD: (1 - s) * (l - P),
      };
      const reply: Record<Outcome, number> = { CC: 1 - phi * moved.CC, CD: 1 - phi * moved.CD, DC: phi * moved.DC, DD: phi * moved.DD };
      const largest = Math.min(...outcomes.map((outcome) => (moved[outcome] > 0 ? 1 / moved[outcome] : Infinity)));
      const feasible = outcomes.every((outcome) => moved[outcome] >= 0);
      const expected = feasible
        ? `a chance from 0 to 1: phi up to ${largest} with these payoffs`
        : 'a chance from 0 to 1: another slope s, or payoffs of a dilemma';
      const problems = new Problems();
      if (typeof baseline === 'number' && problems.number(`${named.id}.l`, l, P, R)) {
        problems.number(`${named.id}.s`, s, -Math.min((T - l) / (l - S), (l - S) / (T - l)), 1);
      }
      for (const outcome of outcomes) {
        if (reply[outcome] < 0 && reply[outcome] > -rounding) reply[outcome] = 0;
        if (reply[outcome] > 1 && reply[outcome] < 1 + rounding) reply[outcome] = 1;
        if (!(reply[outcome] >= 0 && reply[outcome] <= 1)) {
          problems.add({
            path: `${named.id}.reply.${outcome}`,
            message: 'these payoffs leave no such strategy',
            received: reply[outcome],
            expected,
          });
        }
      }
      problems.throwIfAny();
      return memoryOne({ ...named, opening: 'C', reply });
    },
  });
}
