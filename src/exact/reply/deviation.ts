import { type BothSides, type Move, type Outcome, type Side, otherSide } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import { product } from '../product.ts';
import { deviants } from './deviants.ts';
import { earnings, expectedReward } from './earnings.ts';
import { inTheLastRound } from './inTheLastRound.ts';
import { livedRounds, perRoundFactor } from './livedRounds.ts';
import { occasions } from './occasions.ts';
import type { Seated } from './seated.ts';

/** A departure from a rule that pays, as data for a sentence. */
export interface Deviation {
  /**
   * `once`: the first time the rule is in `state`, and obedience after that; `whenever`: every time; `always`: in every
   * round; `last`: in the last round; `reply`: nothing so simple pays, but the best reply does.
   */
  readonly how: 'once' | 'whenever' | 'always' | 'last' | 'reply';
  /** The move; null for `reply`. */
  readonly does: Move | null;
  /** State of the side's own rule in which it departs; null where it does not depend on that. */
  readonly state: string | null;
  /** Outcomes of the round before, own move first, after which the rule is in that state; empty where they do not tell. */
  readonly after: readonly Outcome[];
  /** The rule may open in that state. */
  readonly opening: boolean;
  /** What it gains, per round. */
  readonly gain: number;
}

/** Gains below this share of the largest payoff count as none. */
const rounding = 1e-11;

/** States of a rule whose departures are tried: each costs a solution of its own. */
const most = 8;

/**
 * The best of the simple departures of a side from its rule, or null where none of them pays. Of a rule with more than
 * eight states, the eight that are lived through most are tried.
 */
export function simpleDeviation(pair: BothSides<Seated>, joint: Chain, side: Side, conditions: Conditions): Deviation | null {
  const { game, length, discount, execution, recall } = conditions;
  const { noisy, automaton } = pair[side];
  const factor = perRoundFactor(length, discount[side]);
  const earns = (chain: Chain): number => {
    const reward = expectedReward(chain, earnings(chain, side, game));
    let sum = 0;
    for (const { weights } of livedRounds(chain, length, discount[side])) sum += dot(weights, reward);
    return factor * sum;
  };
  const obedient = earns(joint);
  const least = rounding * Math.max(...earnings(joint, side, game).map(Math.abs));
  let best: Deviation | null = null;
  const consider = (deviation: Deviation): void => {
    if (deviation.gain > least + (best?.gain ?? 0)) best = deviation;
  };
  const states = mostLived(joint, side, conditions);
  for (const { how, does, state, automaton: deviant } of deviants(noisy, states, execution[side], recall[side] === 1)) {
    const other = pair[otherSide(side)].noisy;
    const chain = side === 'vendor' ? product(deviant, other, game) : product(other, deviant, game);
    const where = state === null ? nowhere : { state: automaton.names[state]!, ...occasions(joint, side, state) };
    consider({ how, does, ...where, gain: earns(chain) - obedient });
  }
  if ('rounds' in length && length.rounds < Infinity) {
    for (const does of ['C', 'D'] as const) {
      consider({ how: 'last', does, ...nowhere, gain: factor * inTheLastRound(joint, side, does, conditions) });
    }
  }
  return best;
}

const nowhere = { state: null, after: [], opening: false };

/** The states of a side's rule that are lived through most. */
function mostLived(joint: Chain, side: Side, { length, discount }: Conditions): number[] {
  const shares = new Map<number, number>();
  for (const { weights } of livedRounds(joint, length, discount[side])) {
    joint[side].forEach((state, at) => shares.set(state, (shares.get(state) ?? 0) + weights[at]!));
  }
  return [...shares]
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([state]) => state);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
