import { type BothSides, type Outcome, Problems, type Side, bothSides, outcomes, sides } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import { type Strategy, checkStrategy } from '../strategies/index.ts';
import { type Chain, step } from './chain.ts';
import { compileSide } from './chainOf.ts';
import type { NoisyAutomaton } from './noisyAutomaton.ts';
import { product } from './product.ts';
import { payoffRewards } from './rewards.ts';

/** What is expected of one round. */
export interface PathRound {
  /** Number of the round; the first is 1. */
  readonly round: number;
  /** Chance that the round is played at all. */
  readonly reached: number;
  /** Chance of each outcome if it is played, vendor's move first. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Chance that each side cooperates if it is played. */
  readonly cooperation: BothSides<number>;
  /** Expected payoffs if it is played, not discounted. */
  readonly payoffs: BothSides<number>;
}

/** What a path may start with. */
export interface PathOptions extends ConditionOptions {
  /** Number of rounds to follow, at least 1. */
  readonly first: number;
  /** A side whose move of the first round slips for certain: how a feud starts, and how it heals. */
  readonly slips?: Side;
}

/**
 * The first rounds of a relationship, round by round, in expectation. A round that the relationship may not live to
 * see is told as it is if it is played.
 *
 * @throws InputError as `expectMatch`, and where `first` is not a whole number of at least 1 or `slips` not a side.
 * @example
 * const path = expectPath(strategy('contrite-tit-for-tat'), strategy('contrite-tit-for-tat'), { first: 4, slips: 'vendor' });
 * path.map(({ cooperation }) => cooperation.vendor); // [0, 1, 1, 1]
 */
export function expectPath(vendor: Strategy, partner: Strategy, options: PathOptions): PathRound[] {
  const problems = new Problems();
  const pair: BothSides<Strategy> = { vendor, partner };
  for (const side of sides) checkStrategy(problems, side, pair[side]);
  const conditions = readConditions(options, problems, ['first', 'slips']);
  const { first, slips }: Partial<PathOptions> = options ?? {};
  const followed = problems.whole('first', first, 1) ? first : 1;
  if (slips !== undefined && !sides.includes(slips)) {
    problems.add({ path: 'slips', message: 'no such side', received: slips, expected: sides.join(' or ') });
  }
  problems.throwIfAny();
  const { game, length } = conditions;
  const automata = bothSides((side) => compileSide(pair[side], side, conditions));
  const goesOn = 'continuation' in length ? length.continuation : 1;
  const last = 'rounds' in length ? Math.min(followed, length.rounds) : followed;
  const path: PathRound[] = [];
  const opened =
    slips === undefined
      ? null
      : product(slipping(automata.vendor, slips === 'vendor'), slipping(automata.partner, slips === 'partner'), game);
  const chain = opened ?? product(automata.vendor, automata.partner, game);
  const rewards = payoffRewards(chain, game);
  let now = chain.start;
  for (let round = 1; round <= last; round++) {
    const reached = now.reduce((sum, chance) => sum + chance, 0);
    if (reached === 0) break;
    path.push(roundOf(round, chain, now, reached, rewards));
    now = step(chain, now).map((chance) => goesOn * chance);
  }
  return path;
}

/** The automaton with an opening of its own, in which its first move comes out wrong for certain. */
function slipping(automaton: NoisyAutomaton, slips: boolean): NoisyAutomaton {
  if (!slips) return automaton;
  const { size, start, play, cooperates, defects, next } = automaton;
  const openings = [...start.states];
  const grow = (values: Float64Array, extra: (state: number) => number): Float64Array =>
    Float64Array.from([...values, ...openings.map(extra)]);
  return {
    size: size + openings.length,
    start: { states: Int32Array.from(openings, (_, i) => size + i), chances: start.chances },
    play: grow(play, (state) => play[state]!),
    cooperates: grow(cooperates, (state) => 1 - play[state]!),
    defects: grow(defects, (state) => play[state]!),
    next: [...next, ...openings.flatMap((state) => next.slice(4 * state, 4 * state + 4))],
  };
}

function roundOf(round: number, chain: Chain, now: Float64Array, reached: number, rewards: BothSides<Float64Array>): PathRound {
  const chances = [0, 0, 0, 0];
  const payoffs = { vendor: 0, partner: 0 };
  for (let k = 0; k < 4 * chain.size; k++) {
    const chance = (now[k >> 2]! * chain.outcome[k]!) / reached;
    chances[k % 4]! += chance;
    payoffs.vendor += chance * rewards.vendor[k]!;
    payoffs.partner += chance * rewards.partner[k]!;
  }
  const share = Object.fromEntries(outcomes.map((outcome, k) => [outcome, chances[k]!])) as Record<Outcome, number>;
  return { round, reached, outcomes: share, cooperation: { vendor: share.CC + share.CD, partner: share.CC + share.DC }, payoffs };
}
