import { type Side, otherSide, sides } from '../../core/index.ts';
import type { ConditionOptions, Conditions } from '../../conditions/index.ts';
import type { Machine, Strategy } from '../../strategies/index.ts';
import { occupancy, total } from '../occupancy.ts';
import { type BestPlay, bestMove } from './bestPlay.ts';
import { decisionOf, followed, opponentState } from './decision.ts';
import { replyMachine } from './replyMachine.ts';
import { type ReplyMove, replyPolicy } from './replyPolicy.ts';
import { type Seated, readSolvable, seat } from './seated.ts';
import { solveDecision } from './solveDecision.ts';
import { type Unravelling, unravelling } from './unravelling.ts';

/** What `bestReply` takes beside conditions. */
export interface BestReplyOptions extends ConditionOptions {
  /** Who replies; the strategy sits in the other chair. Default the vendor. */
  readonly side?: Side;
}

/** The best reply to a strategy. */
export interface BestReply {
  readonly side: Side;
  /** Expected total payoff, discounted where the discount is below 1. An upper bound where the reply is not observable. */
  readonly value: number;
  /** `value` over the expected number of rounds, each weighted by the discount as payoffs are. */
  readonly perRound: number;
  /** What to do in each state of the opponent (and of the game). */
  readonly policy: readonly ReplyMove[];
  /**
   * Whether a player that sees moves only can do so. Where not, the opponent's state is hidden behind its own chances or
   * misreadings, or the replier forgets, and `value` may be more than any strategy earns.
   */
  readonly observable: boolean;
  /** A machine that earns `value`; null where the reply is not observable. */
  readonly strategy: Machine | null;
  /** With a number of rounds: when the reply defects. */
  readonly unravelling?: Unravelling;
}

/**
 * The best reply to a finite-state strategy, exactly: a Markov decision problem on the opponent's state × the game's public
 * state, under execution noise of both sides, the opponent's misreadings and recall, and the replier's discount. With a
 * continuation (or `{ rounds: Infinity }` and a discount below 1) it is solved by policy iteration (Howard 1960); with a
 * number of rounds by backward induction, where the replier knows the number whether or not the opponent is told. A move
 * counts as better only if it is so by more than 1e-12 of the figures compared; of two equally good moves C is taken, and
 * the tie is told.
 *
 * @param strategy - The opponent; must be finite-state (not a program).
 * @throws InputError listing every bad option, naming a strategy that is not finite-state, or where totals have no bound.
 * @example
 * bestReply(strategy('tit-for-tat'), { length: { rounds: 10, known: true } }).unravelling?.from; // 10
 */
export function bestReply(strategy: Strategy, options: BestReplyOptions = {}): BestReply {
  const { side = 'vendor', ...conditionOptions } = options;
  const conditions = readSolvable(conditionOptions, sides.includes(side) ? [side] : [], (problems) => {
    if (!sides.includes(side)) problems.add({ path: 'side', message: 'no such side', received: side, expected: 'vendor or partner' });
  });
  const opponent = seat(strategy, otherSide(side), conditions);
  const best = solveDecision(decisionOf(side, opponent.noisy, conditions), conditions);
  return { side, ...described(best, opponent, conditions, `best-reply-to-${strategy.id}`) };
}

function described(best: BestPlay, opponent: Seated, conditions: Conditions, id: string): Omit<BestReply, 'side'> {
  const { value, decision, rounds } = best;
  const { length, discount } = conditions;
  const machine = playable(best, opponent, conditions, id);
  const told = rounds < Infinity ? unravelling(best, discount[decision.side]) : undefined;
  const weight =
    told === undefined
      ? total(
          occupancy(
            followed(decision, (state) => bestMove(best.advantage[state]!)),
            length,
            discount[decision.side],
          ).states,
        )
      : told.weight;
  return {
    value,
    perRound: value / weight,
    policy: replyPolicy(best, naming(best, opponent, conditions)),
    observable: machine !== null,
    strategy: machine,
    ...(told !== undefined && { unravelling: told.unravelling }),
  };
}

/** The best reply as a machine, where moves are all it needs to see. */
export function playable(best: BestPlay, opponent: Seated, conditions: Conditions, id = 'best-reply'): Machine | null {
  const named = naming(best, opponent, conditions);
  return replyMachine(best, conditions, id, (state) => {
    const { state: name, publicState } = named(state);
    return publicState === undefined ? name : `${name} @ ${publicState}`;
  });
}

function naming(
  { decision }: BestPlay,
  { automaton }: Seated,
  { game }: Conditions,
): (state: number) => Pick<ReplyMove, 'state' | 'publicState'> {
  return (state) => ({
    state: automaton.names[opponentState(decision, state)]!,
    ...(game.states.length > 1 && { publicState: game.states[decision.chain.stage[state]!]!.name }),
  });
}
