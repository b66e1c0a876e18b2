import { type BothSides, bothSides, mean, standardError } from '../../core/index.ts';
import { expectMatch, scoreVariance } from '../../exact/index.ts';
import { type Setting, conditionsOf } from '../../incentives/index.ts';
import { runJob } from '../../jobs/index.ts';
import { type Strategy, isFiniteState, resolve } from '../../strategies/index.ts';
import type { Meter } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { asHeard } from './asHeard.ts';
import { type PilotMeasure, measuredGame } from './pilotMeasure.ts';

/** One kind of pair: two behaviours that meet. */
export interface KindOfPair {
  /** Share of all pairs. */
  readonly share: number;
  /** Mean of the measure over the deals followed, in expectation. */
  readonly mean: number;
  /** Variance of that mean from pair to pair of this kind. */
  readonly variance: number;
  readonly exact: boolean;
}

/** Behaviours of both sides and their shares. */
export interface Pools {
  readonly strategies: BothSides<readonly Strategy[]>;
  readonly shares: BothSides<readonly number[]>;
}

/**
 * The measure over the first deals of a new pair, by kind of pair: mean and variance, solved where both behaviours are
 * finite-state, else from played matches. Where the game may end before, deals that are not made count as nothing.
 */
export function kindsOfPairs(
  setting: Setting,
  { strategies, shares }: Pools,
  measure: PilotMeasure,
  deals: number,
  meter: Meter,
  sampling: Sampling,
): KindOfPair[] {
  const { reputations } = meter(setting, strategies)(shares);
  const { payoffs } = setting.game.states[setting.game.start]!;
  // Rules that follow from payoffs follow from those of the game, not from what is measured.
  const fixed = bothSides((side) => strategies[side].map((strategy) => resolve(strategy, payoffs[side])));
  return fixed.vendor.flatMap((vendor, i) =>
    fixed.partner.map((partner, j): KindOfPair => {
      const share = shares.vendor[i]! * shares.partner[j]!;
      if (share === 0) return { share, mean: 0, variance: 0, exact: true };
      const heard = reputations && { vendor: reputations.heard.vendor[i]!, partner: reputations.heard.partner[j]! };
      const { discount: _, ...under } = conditionsOf(heard === undefined ? setting : asHeard(setting, heard));
      const conditions = { ...under, game: measuredGame(setting.game, measure), length: { rounds: deals } };
      if (!isFiniteState(vendor) || !isFiniteState(partner)) {
        const { samples } = runJob({ vendor, partner, conditions, method: 'sampled', ...sampling });
        const values = samples.vendor.map((score) => score / deals);
        return { share, mean: mean(values), variance: standardError(values) ** 2 * values.length, exact: false };
      }
      const { scores } = expectMatch(vendor, partner, conditions);
      const { total } = scoreVariance(vendor, partner, conditions);
      return { share, mean: Number(scores.vendor) / deals, variance: Number(total.vendor) / deals ** 2, exact: true };
    }),
  );
}
