import {
  type BothSides,
  type Move,
  type Outcome,
  Problems,
  type Side,
  type Stream,
  type StreamKey,
  bothSides,
  mirror,
  outcomeOf,
  streamFor,
} from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions, toldRounds } from '../conditions/index.ts';
import { type Game, type PublicState, payoffAt } from '../games/index.ts';
import { type Strategy, compile } from '../strategies/index.ts';
import { automatonPlayer } from './automatonPlayer.ts';
import type { Chair, Player } from './player.ts';
import { programPlayer } from './programPlayer.ts';

/** Conditions of a match, and the seed that it is drawn from. */
export interface MatchOptions extends ConditionOptions {
  /** Any text; the same seed gives the same match. Default `donnant`. */
  readonly seed?: string;
  /** Number of the repetition, from 0; each has streams of its own. Default 0. */
  readonly repetition?: number;
}

/** One round as it was played. */
export interface Round {
  /** Number of the round; the first is 1. */
  readonly round: number;
  /** Name of the game's public state. */
  readonly state: string;
  /** What each side meant to do. */
  readonly intended: BothSides<Move>;
  /** What came out. */
  readonly realised: BothSides<Move>;
  /** What each side believes the other did. */
  readonly perceived: BothSides<Move>;
  /** What each side earned, not discounted. */
  readonly payoffs: BothSides<number>;
}

/**
 * Plays one relationship round by round, in the order of moves, slips, payoffs, readings, learning, recall and
 * going on. Stops when the relationship ends or the caller stops asking.
 *
 * @throws InputError listing every bad option; `{ rounds: Infinity }` is accepted here (the caller stops).
 */
export function* rounds(vendor: Strategy, partner: Strategy, options: MatchOptions = {}): Generator<Round, void, void> {
  const problems = new Problems();
  const conditions = readConditions(options, problems);
  problems.throwIfAny();
  yield* prepare({ vendor, partner }, conditions)(options.seed ?? 'donnant', options.repetition ?? 0);
}

/** A match made ready: each call plays one repetition from a seed. */
export type PreparedMatch = (seed: string, repetition: number) => Generator<Round, void, void>;

/** Makes a match ready under checked conditions, so that strategies are compiled once for all repetitions. */
export function prepare(pair: BothSides<Strategy>, conditions: Conditions): PreparedMatch {
  const seats = bothSides((side) => seatFor(pair[side], side, conditions));
  return (seed, repetition) => play(seats, conditions, seed, repetition);
}

function* play(seats: BothSides<Seat>, conditions: Conditions, seed: string, repetition: number): Generator<Round, void, void> {
  const { game, execution, perception, recall } = conditions;
  const key = { seed, repetition };
  const chairs = bothSides((side) => ({ side, ...key }));
  const vendor = seats.vendor(chairs.vendor);
  const partner = seats.partner(chairs.partner);
  const slipV = streamIf(noisy(execution.vendor), never, { ...chairs.vendor, purpose: 'execution' });
  const slipP = streamIf(noisy(execution.partner), never, { ...chairs.partner, purpose: 'execution' });
  const readV = streamIf(noisy(perception.vendor), never, { ...chairs.vendor, purpose: 'perception' });
  const readP = streamIf(noisy(perception.partner), never, { ...chairs.partner, purpose: 'perception' });
  const recallV = streamIf(recall.vendor < 1, always, { ...chairs.vendor, purpose: 'recall' });
  const recallP = streamIf(recall.partner < 1, always, { ...chairs.partner, purpose: 'recall' });
  const course = streamIf(wanders(game), always, { ...key, purpose: 'state' });
  const last = lastRound(conditions, seed, repetition);
  let state = game.start;

  for (let round = 1; round <= last; round++) {
    const here = game.states[state]!;
    const intendedV = vendor.intend(round, here.name);
    const intendedP = partner.intend(round, here.name);
    const v = flip(intendedV, execution.vendor, slipV());
    const p = flip(intendedP, execution.partner, slipP());
    const seenByV = flip(p, perception.vendor, readV());
    const seenByP = flip(v, perception.partner, readP());
    const outcome = outcomeOf(v, p);
    yield {
      round,
      state: here.name,
      intended: { vendor: intendedV, partner: intendedP },
      realised: { vendor: v, partner: p },
      perceived: { vendor: seenByV, partner: seenByP },
      payoffs: { vendor: payoffAt(here.payoffs.vendor, outcome), partner: payoffAt(here.payoffs.partner, mirror(outcome)) },
    };
    const next = nextState(here, outcome, course());
    if (next === undefined) return;
    state = next;
    vendor.learn({ own: v, other: seenByV, intended: intendedV });
    partner.learn({ own: p, other: seenByP, intended: intendedP });
    if (recallV() >= recall.vendor) vendor.forget();
    if (recallP() >= recall.partner) partner.forget();
  }
}

/** Draws that never, or always, fall below a chance. */
const never: Stream = () => 1;
const always: Stream = () => 0;

/** A stream where something is left to chance; else a constant. Streams are apart, so that none is shifted by it. */
function streamIf(needed: boolean, otherwise: Stream, key: StreamKey): Stream {
  return needed ? streamFor(key) : otherwise;
}

function noisy({ C, D }: Readonly<Record<Move, number>>): boolean {
  return C > 0 || D > 0;
}

function wanders({ states }: Game): boolean {
  return states.length > 1 || Object.values(states[0]!.ends).some((chance) => chance > 0);
}

/** Sits a player down for one match. */
type Seat = (chair: Chair) => Player;

function seatFor(strategy: Strategy, side: Side, { game, length }: Conditions): Seat {
  const payoffs = game.states[game.start]!.payoffs[side];
  const told = toldRounds(length);
  if (strategy.kind === 'program') return (chair) => programPlayer(strategy, payoffs, told, chair);
  const automaton = compile(strategy, { payoffs, rounds: told });
  return (chair) => automatonPlayer(automaton, chair);
}

function flip(move: Move, rate: Readonly<Record<Move, number>>, draw: number): Move {
  if (draw >= rate[move]) return move;
  return move === 'C' ? 'D' : 'C';
}

/** Number of rounds: given, or one geometric draw, so that a longer shadow of the future lengthens every match. */
function lastRound({ length }: Conditions, seed: string, repetition: number): number {
  if ('rounds' in length) return length.rounds;
  if (length.continuation === 0) return 1;
  const draw = 1 - streamFor({ seed, repetition, purpose: 'ending' })();
  return 1 + Math.floor(Math.log(draw) / Math.log(length.continuation));
}

function nextState({ next, ends }: PublicState, outcome: Outcome, draw: number): number | undefined {
  if (draw >= 1 - ends[outcome]) return undefined;
  let left = draw;
  for (const { state, chance } of next[outcome]) {
    left -= chance;
    if (left < 0) return state;
  }
  return next[outcome].at(-1)?.state;
}
