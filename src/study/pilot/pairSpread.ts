import { type BothSides, bothSides, standardError } from '../../core/index.ts';
import type { ConditionOptions } from '../../conditions/index.ts';
import { expectMatch, scoreVariance } from '../../exact/index.ts';
import type { Game } from '../../games/index.ts';
import { type Setting, conditionsOf } from '../../incentives/index.ts';
import { runJob } from '../../jobs/index.ts';
import { type Strategy, isFiniteState, resolve } from '../../strategies/index.ts';
import type { Meter } from '../measures.ts';
import type { Sampling } from '../meetings.ts';
import { asHeard } from '../asHeard.ts';
import { type PilotMeasure, type Worth, measuredGame, worthIn } from './pilotMeasure.ts';

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
 * finite-state, else from played matches. Where the game may end before, deals that are not made earn nothing.
 */
export function kindsOfPairs(
  setting: Setting,
  pools: Pools,
  measure: PilotMeasure,
  deals: number,
  meter: Meter,
  sampling: Sampling,
): KindOfPair[] {
  const pairs = pairsOf(setting, pools, meter);
  const totals = (worth: Worth): Total[] => pairs.map((pair) => totalOf(pair, setting.game, worth, deals, sampling));
  const among = (list: readonly Total[]): number => list.reduce((sum, { mean: total }, i) => sum + pairs[i]!.share * total, 0);
  const worth = worthIn(measure);
  const told = (list: readonly Total[], centre: number, per: number): KindOfPair[] =>
    list.map((total, i) => ({
      share: pairs[i]!.share,
      mean: centre + total.mean / per,
      variance: total.variance / per ** 2,
      exact: total.exact,
    }));
  const made = among(totals(({ closed }) => (closed ? 0 : 1)));
  if (measure !== 'cooperation' || made === 0 || !setting.game.states.some(({ closed }) => closed)) return told(totals(worth), 0, deals);
  // Where not every pair makes as many deals, a share is a ratio of two sums: it scatters as its linear part (delta method) does.
  const ratio = among(totals(worth)) / made;
  return told(
    totals((state, outcome) => worth(state, outcome) - (state.closed ? 0 : ratio)),
    ratio,
    made,
  );
}

interface Pair extends BothSides<Strategy> {
  readonly share: number;
  readonly conditions: ConditionOptions;
}

function pairsOf(setting: Setting, { strategies, shares }: Pools, meter: Meter): Pair[] {
  const { reputations } = meter(setting, strategies)(shares);
  const { payoffs } = setting.game.states[setting.game.start]!;
  // Rules that follow from payoffs follow from those of the game, not from what is measured.
  const fixed = bothSides((side) => strategies[side].map((strategy) => resolve(strategy, payoffs[side])));
  return fixed.vendor.flatMap((vendor, i) =>
    fixed.partner.map((partner, j): Pair => {
      const heard = reputations && { vendor: reputations.heard.vendor[i]!, partner: reputations.heard.partner[j]! };
      const { discount: _, ...conditions } = conditionsOf(heard === undefined ? setting : asHeard(setting, heard));
      return { vendor, partner, share: shares.vendor[i]! * shares.partner[j]!, conditions };
    }),
  );
}

interface Total {
  readonly mean: number;
  readonly variance: number;
  readonly exact: boolean;
}

/** What a pair's deals count in all. */
function totalOf({ vendor, partner, share, ...pair }: Pair, game: Game, worth: Worth, deals: number, sampling: Sampling): Total {
  if (share === 0) return { mean: 0, variance: 0, exact: true };
  const conditions = { ...pair.conditions, game: measuredGame(game, worth), length: { rounds: deals } };
  if (isFiniteState(vendor) && isFiniteState(partner)) {
    const { scores } = expectMatch(vendor, partner, conditions);
    return { mean: Number(scores.vendor), variance: Number(scoreVariance(vendor, partner, conditions).total.vendor), exact: true };
  }
  const { scores, samples, exact } = runJob({ vendor, partner, conditions, method: 'sampled', ...sampling });
  const variance = exact ? 0 : standardError(samples.vendor) ** 2 * samples.vendor.length;
  return { mean: Number(scores.vendor), variance, exact };
}
