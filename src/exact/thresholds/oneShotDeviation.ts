import { type BothSides, type Outcome, Problems, bothSides, mirror, sides } from '../../core/index.ts';
import { checkContinuation } from '../../conditions/index.ts';
import { type Game, type Payoffs, payoffAt, prisonersDilemma } from '../../games/index.ts';
import { type Strategy, compile } from '../../strategies/index.ts';
import { type JointState, jointStates } from './jointStates.ts';
import { pathValues } from './pathValues.ts';
import { stagePayoffs } from './stagePayoffs.ts';

/** What the best single deviation gains a side, normalised by 1 − w; negative where every deviation loses. */
export interface DeviationGain {
  /** At the worst joint state that any history leads to. */
  readonly maxGain: number;
  /** In the first round. */
  readonly maxGainAtStart: number;
}

/** Result of the one-shot deviation test. */
export interface OneShotDeviation extends DeviationGain {
  /** No single deviation gains anywhere, so no deviation at all does (Blackwell 1965). */
  readonly subgamePerfect: boolean;
  readonly gains: BothSides<DeviationGain>;
}

/** Where the pair meets. */
export interface OneShotOptions {
  /** A stage game repeated unchanged; default 5, 3, 1, 0. */
  readonly game?: Game;
  /** Continuation probability times discount, in [0, 1); one for both sides or one for each. */
  readonly continuation: number | BothSides<number>;
}

/** Gains below this share of the largest payoff difference count as none. */
const rounding = 1e-12;

/**
 * Tests a pair of deterministic finite-state strategies by one-shot deviations, without noise: at every joint state that
 * some history leads to (any outcome may occur in any round), does a side gain by one move against its rule, followed
 * by obedience? (Blackwell 1965; Mailath & Samuelson 2006, chapter 2; for automata Rubinstein 1986.)
 *
 * @throws InputError for a program, a strategy with chances in it, a game of several public states, or a bad continuation.
 * @example
 * oneShotDeviation(titForTat, titForTat, { continuation: 0.9 }).subgamePerfect; // false
 */
export function oneShotDeviation(vendor: Strategy, partner: Strategy, options: OneShotOptions): OneShotDeviation {
  const { game = prisonersDilemma(), continuation } = options;
  const problems = new Problems();
  const w = typeof continuation === 'object' && continuation !== null ? continuation : bothSides(() => continuation);
  for (const side of sides)
    checkContinuation(problems, typeof continuation === 'object' ? `continuation.${side}` : 'continuation', w[side]);
  const payoffs = stagePayoffs(problems, game);
  problems.throwIfAny();
  const automata = { vendor: compile(vendor, { payoffs: payoffs.vendor }), partner: compile(partner, { payoffs: payoffs.partner }) };
  for (const side of sides) {
    if (automata[side].stochastic) problems.add({ path: side, message: 'has chances in it', expected: 'a deterministic strategy' });
  }
  problems.throwIfAny();
  const joint = jointStates(automata);
  const gains = bothSides((side) => gainsOf(joint, earnings(payoffs[side], side), w[side]));
  const maxGain = Math.max(gains.vendor.maxGain, gains.partner.maxGain);
  const maxGainAtStart = Math.max(gains.vendor.maxGainAtStart, gains.partner.maxGainAtStart);
  return { maxGain, maxGainAtStart, subgamePerfect: maxGain <= rounding * span(payoffs), gains };
}

/** What a side earns at an outcome (vendor's move first), and the outcome of its deviating from one. */
interface Seat {
  earn(outcome: Outcome): number;
  deviate(outcome: Outcome): Outcome;
}

function earnings(payoffs: Payoffs, side: keyof BothSides<unknown>): Seat {
  const own = (outcome: Outcome): Outcome => (side === 'vendor' ? outcome : mirror(outcome));
  const flip: Record<Outcome, Outcome> = { CC: 'DC', CD: 'DD', DC: 'CC', DD: 'CD' };
  return { earn: (outcome) => payoffAt(payoffs, own(outcome)), deviate: (outcome) => own(flip[own(outcome)]) };
}

function gainsOf(joint: readonly JointState[], { earn, deviate }: Seat, w: number): DeviationGain {
  const values = pathValues(
    joint.map(({ prescribed }) => earn(prescribed)),
    joint.map(({ prescribed, next }) => next[prescribed]),
    w,
  );
  const gains = joint.map(({ prescribed, next }, state) => {
    const deviation = deviate(prescribed);
    return (1 - w) * earn(deviation) + w * values[next[deviation]]! - values[state]!;
  });
  return { maxGain: Math.max(...gains), maxGainAtStart: gains[0]! };
}

function span(payoffs: BothSides<Payoffs>): number {
  const spans = sides.map((side) => Math.max(...Object.values(payoffs[side])) - Math.min(...Object.values(payoffs[side])));
  return Math.max(...spans, Number.MIN_VALUE);
}
