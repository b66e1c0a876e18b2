import { type BothSides, type Side, bothSides, otherSide, sides } from '../../core/index.ts';
import type { ConditionOptions, Conditions } from '../../conditions/index.ts';
import type { Strategy } from '../../strategies/index.ts';
import type { Chain } from '../chain.ts';
import { product } from '../product.ts';
import { playable } from './bestReply.ts';
import { decisionOf } from './decision.ts';
import { type Deviation, simpleDeviation } from './deviation.ts';
import { livedRounds, perRoundFactor } from './livedRounds.ts';
import { type Seated, readSolvable, seat } from './seated.ts';
import { shortfall } from './shortfall.ts';
import { solveDecision } from './solveDecision.ts';

/** Whether one side's rule is a best reply to the other's. */
export interface SideStability {
  /**
   * `strict`: in every state that is lived through, the other move loses; `weak`: no reply does better, some as well;
   * `none`: some reply does better; `unknown`: only a reply that sees hidden states is known to do better.
   */
  readonly kind: 'strict' | 'weak' | 'none' | 'unknown';
  /** Expected discounted total of the best reply; an upper bound where it would have to see hidden states. */
  readonly best: number;
  /** What the best reply earns more, per round: (1 − continuation × discount) × difference of totals; 0 where there is nothing to gain. */
  readonly gain: number;
  /** Whether moves are enough to see for the best reply, so that `gain` can be had; null where there is nothing to gain. */
  readonly attainable: boolean | null;
  /** The simple departure that gains most; null where none is known to pay. */
  readonly deviation: Deviation | null;
}

/** Whether two strategies are a Nash equilibrium of the repeated game. */
export interface Stability extends BothSides<SideStability> {
  /** Null where it is not known. */
  readonly nash: boolean | null;
}

/**
 * Whether each of two finite-state strategies is a best reply to the other, exactly, under noise of both kinds, recall,
 * discount and any length for which totals have a bound. What a side could gain is summed over the joint states lived
 * through, from what its move is worth less than the best one there; a difference of less than 1e-12 of the figures
 * compared counts as none. Where the best reply would have to see a hidden state of the opponent, a gain is known only if
 * a simple departure from the rule pays too. The message catalogue's `replies.departure` says a departure in words.
 *
 * @param options - Game, length, noise, recall and discount, as for `bestReply`.
 * @throws InputError as `bestReply` does.
 * @example
 * isNash(strategy('tit-for-tat'), strategy('tit-for-tat'), { length: { continuation: 0.6 } }).vendor.gain; // 0.125
 */
export function isNash(vendor: Strategy, partner: Strategy, options: ConditionOptions = {}): Stability {
  const conditions = readSolvable(options, sides);
  const pair = { vendor: seat(vendor, 'vendor', conditions), partner: seat(partner, 'partner', conditions) };
  const joint = product(pair.vendor.noisy, pair.partner.noisy, conditions.game);
  const judged = bothSides((side) => stability(pair, joint, side, conditions));
  const kinds = sides.map((side) => judged[side].kind);
  return { nash: kinds.includes('none') ? false : kinds.includes('unknown') ? null : true, ...judged };
}

function stability(pair: BothSides<Seated>, joint: Chain, side: Side, conditions: Conditions): SideStability {
  const { length, discount } = conditions;
  const opponent = pair[otherSide(side)];
  const best = solveDecision(decisionOf(side, opponent.noisy, conditions), conditions);
  const { loss, strict } = shortfall(best, joint, pair[side].noisy.play, livedRounds(joint, length, discount[side]));
  if (loss === 0) return { kind: strict ? 'strict' : 'weak', best: best.value, gain: 0, attainable: null, deviation: null };
  const gain = loss * perRoundFactor(length, discount[side]);
  const attainable = playable(best, opponent, conditions) !== null;
  const simple = simpleDeviation(pair, joint, side, conditions);
  const deviation = simple ?? (attainable ? { how: 'reply' as const, does: null, state: null, after: [], opening: false, gain } : null);
  return { kind: deviation === null ? 'unknown' : 'none', best: best.value, gain, attainable, deviation };
}
