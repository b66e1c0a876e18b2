import { type Move, type Side, outcomeIndex } from '../../core/index.ts';
import type { Conditions } from '../../conditions/index.ts';
import type { Chain } from '../chain.ts';
import type { NoisyAutomaton } from '../noisyAutomaton.ts';
import { product } from '../product.ts';
import { earnings } from './earnings.ts';

/**
 * What one side has to decide against a finite-state opponent: a Markov decision problem whose states are the opponent's
 * state × the public state of the game (Mailath & Samuelson 2006, section 2.3).
 */
export interface Decision {
  readonly side: Side;
  /** The chain when the side realises C and D with chance one half each; it holds every state that some reply leads to. */
  readonly chain: Chain;
  /** What the side earns: `earned[4 * state + outcome]`, vendor's move first. */
  readonly earned: Float64Array;
  /** Chance that a move of the side comes out wrong. */
  readonly slips: Readonly<Record<Move, number>>;
}

const anything = { states: Int32Array.of(0), chances: Float64Array.of(1) };

/** A side that may do anything: one state, and one half, which multiplies without rounding. */
const freePlayer: NoisyAutomaton = {
  size: 1,
  start: anything,
  play: Float64Array.of(0.5),
  cooperates: Float64Array.of(0.5),
  defects: Float64Array.of(0.5),
  next: [anything, anything, anything, anything],
};

/** The decision problem of `side` against an opponent with its noise folded in. */
export function decisionOf(side: Side, opponent: NoisyAutomaton, { game, execution }: Conditions): Decision {
  const chain = side === 'vendor' ? product(freePlayer, opponent, game) : product(opponent, freePlayer, game);
  return { side, chain, earned: earnings(chain, side, game), slips: execution[side] };
}

/** The same over every state that any moves of the two lead to, also moves that the opponent never makes. */
export function decisionEverywhere(side: Side, opponent: NoisyAutomaton, conditions: Conditions): Decision {
  const decision = decisionOf(side, freed(opponent), conditions);
  const { chain } = decision;
  const outcome = new Float64Array(chain.outcome.length);
  for (let state = 0; state < chain.size; state++) {
    const { cooperates, defects } = opponent;
    const at = opponentState(decision, state);
    for (let own = 0; own < 2; own++) {
      outcome[4 * state + outcomeAt(side, own, 0)] = 0.5 * cooperates[at]!;
      outcome[4 * state + outcomeAt(side, own, 1)] = 0.5 * defects[at]!;
    }
  }
  return { ...decision, chain: { ...chain, outcome } };
}

/** The same automaton when either move may be realised in every state. */
export function freed(automaton: NoisyAutomaton): NoisyAutomaton {
  const half = new Float64Array(automaton.size).fill(0.5);
  return { ...automaton, cooperates: half, defects: half };
}

/** State of the opponent in a state of the decision. */
export function opponentState({ side, chain }: Decision, state: number): number {
  return (side === 'vendor' ? chain.partner : chain.vendor)[state]!;
}

/** Position of an outcome in a chain (vendor's move first) from own and other's move, each 0 for C and 1 for D. */
export function outcomeAt(side: Side, own: number, other: number): number {
  return side === 'vendor' ? outcomeIndex(own, other) : outcomeIndex(other, own);
}

/** Chance that a side that means `intends` realises C (0) or D (1). */
export function realised(slips: Decision['slips'], intends: Move, move: number): number {
  if (intends === 'C') return move === 0 ? 1 - slips.C : slips.C;
  return move === 0 ? slips.D : 1 - slips.D;
}

/** The chain when the side means the given move in each state. */
export function followed({ chain, side, slips }: Decision, means: (state: number) => Move): Chain {
  const outcome = new Float64Array(chain.outcome.length);
  for (let state = 0; state < chain.size; state++) {
    const intends = means(state);
    for (let own = 0; own < 2; own++) {
      const chance = 2 * realised(slips, intends, own);
      for (let other = 0; other < 2; other++) {
        const k = 4 * state + outcomeAt(side, own, other);
        outcome[k] = chain.outcome[k]! * chance;
      }
    }
  }
  return { ...chain, outcome };
}
