import { type BothSides, type Move, type Outcome, type Side, mirror, otherSide, outcomes } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import { product } from '../product.ts';
import { realised } from './decision.ts';
import { deviants } from './deviants.ts';
import { earnings, expectedReward } from './earnings.ts';
import { livedRounds, perRoundFactor } from './livedRounds.ts';
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

/** The best of the simple departures of a side from its rule, or null where none of them pays. */
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
  const states = [...new Set(side === 'vendor' ? joint.vendor : joint.partner)];
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

/** After which outcomes (own move first) the side's rule is in a state. */
function occasions(joint: Chain, side: Side, state: number): Pick<Deviation, 'after' | 'opening'> {
  const own = joint[side];
  const leads = new Map<Outcome, Set<boolean>>();
  for (let k = 0; k < 4 * joint.size; k++) {
    if (joint.outcome[k] === 0) continue;
    const outcome = side === 'vendor' ? outcomes[k % 4]! : mirror(outcomes[k % 4]!);
    for (let e = joint.rows[k]!; e < joint.rows[k + 1]!; e++) {
      leads.set(outcome, (leads.get(outcome) ?? new Set()).add(own[joint.targets[e]!] === state));
    }
  }
  const into = outcomes.filter((outcome) => leads.get(outcome)?.has(true));
  const tell = into.every((outcome) => leads.get(outcome)?.size === 1);
  return { after: tell ? into : [], opening: joint.start.some((chance, at) => chance > 0 && own[at] === state) };
}

/** What meaning `does` in the last round gains in total. */
function inTheLastRound(joint: Chain, side: Side, does: Move, { game, length, discount, execution }: Conditions): number {
  const earned = earnings(joint, side, game);
  const own = expectedReward(joint, earned);
  let last = joint.start;
  for (const { weights } of livedRounds(joint, length, discount[side])) last = weights;
  let gain = 0;
  for (let state = 0; state < joint.size; state++) {
    if (last[state] === 0) continue;
    for (let k = 0; k < 4; k++) {
      const [mine, theirs] = side === 'vendor' ? [k >> 1, k & 1] : [k & 1, k >> 1];
      const other = joint.outcome[4 * state + theirsFirst(side, theirs, 0)]! + joint.outcome[4 * state + theirsFirst(side, theirs, 1)]!;
      gain += last[state]! * realised(execution[side], does, mine) * other * earned[4 * state + k]!;
    }
    gain -= last[state]! * own[state]!;
  }
  return gain;
}

function theirsFirst(side: Side, theirs: number, mine: number): number {
  return side === 'vendor' ? 2 * mine + theirs : 2 * theirs + mine;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
