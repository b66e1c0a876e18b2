import { type Side, otherSide } from '../../core/index.ts';
import { motivesOf } from '../../incentives/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Meter } from '../measures.ts';
import type { Meeting } from '../meetings.ts';
import { wordTravels } from '../reputation.ts';
import type { PooledPart, PoolTime } from './poolsOfParts.ts';

/** What a behaviour earns a deal against the other side's pool. */
export interface Fare {
  /** Payoff a deal that moves its side, in the game's unit. */
  readonly payoff: number;
  /** Bound on the standard error of the payoff; 0 where exact. */
  readonly standardError: number;
  /**
   * How far it outscores its counterparts: own payoff less theirs, each told from mutual cooperation in units of its side's
   * |R − P|, so that sides with different stakes compare; 0 where both cooperate and where both defect.
   */
  readonly gap: number;
}

/**
 * Fares of behaviours in one chair, for both pools of the other side. One alone tries each: it is nobody's habit yet, so that what
 * others have heard of the pool stays as it is.
 *
 * @param behaviours - For each part, in the same order; a behaviour may follow from the payoffs of its part.
 */
export function faresOf(
  parts: readonly PooledPart[],
  side: Side,
  behaviours: readonly (readonly Strategy[])[],
  meter: Meter,
): Readonly<Record<PoolTime, Fare[]>> {
  const other = otherSide(side);
  const all = (when: PoolTime): Fare[] => {
    const met = parts.map((part, p) => metBy(part, side, behaviours[p]!, when, meter));
    return behaviours[0]!.map((_, i) => {
      const sum = { payoff: 0, standardError: 0, gap: 0 };
      parts.forEach(({ share, setting, shares }, p) => {
        const { payoffs } = motivesOf(setting).states[setting.game.start]!;
        const fared = (of: Side, payoff: number): number => (payoff - payoffs[of].R) / setting.scale[of];
        met[p]![i]!.forEach(({ perRound, standardError }, j) => {
          const weight = share * shares[when][other][j]!;
          sum.payoff += weight * perRound[side];
          sum.standardError += weight * standardError.perRound[side];
          sum.gap += weight * (fared(side, perRound[side]) - fared(other, perRound[other]));
        });
      });
      return sum;
    });
  };
  return { now: all('now'), adapted: all('adapted') };
}

/** Each behaviour's meetings with the other side's candidates. */
function metBy(part: PooledPart, side: Side, behaviours: readonly Strategy[], when: PoolTime, meter: Meter): Meeting[][] {
  const { setting, strategies, shares } = part;
  // Where word travels, what is heard of the others hangs on the whole of the own pool, too.
  const own = wordTravels(setting) ? strategies[side] : [];
  const tried = [...own, ...behaviours];
  const weights = [...own.map((_, i) => shares[when][side][i]!), ...behaviours.map(() => 0)];
  const { meetings } = meter(
    setting,
    side === 'vendor' ? { ...strategies, vendor: tried } : { ...strategies, partner: tried },
  )(side === 'vendor' ? { ...shares[when], vendor: weights } : { ...shares[when], partner: weights });
  return behaviours.map((_, i) => (side === 'vendor' ? [...meetings[own.length + i]!] : meetings.map((row) => row[own.length + i]!)));
}
