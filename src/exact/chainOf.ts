import { type BothSides, type Side, bothSides } from '../core/index.ts';
import { type Conditions, toldRounds } from '../conditions/index.ts';
import { type Strategy, compile } from '../strategies/index.ts';
import type { Chain } from './chain.ts';
import { type NoisyAutomaton, noisyAutomaton } from './noisyAutomaton.ts';
import { product } from './product.ts';

/** The chain of a pair under checked conditions. */
export function chainOf(pair: BothSides<Strategy>, conditions: Conditions): Chain {
  const { vendor, partner } = bothSides((side) => compileSide(pair[side], side, conditions));
  return product(vendor, partner, conditions.game);
}

/** The same without what cannot come up within the rounds that are played: enough for expected figures. */
export function chainWithin(pair: BothSides<Strategy>, conditions: Conditions): Chain {
  const { vendor, partner } = bothSides((side) => compileSide(pair[side], side, conditions));
  return product(vendor, partner, conditions.game, undefined, mostRounds(conditions));
}

/** Most rounds that can be played. */
export function mostRounds({ length }: Conditions): number {
  return 'rounds' in length ? length.rounds : Infinity;
}

/** A strategy compiled for one chair, with that side's noise and recall folded in. */
export function compileSide(strategy: Strategy, side: Side, { game, length, execution, perception, recall }: Conditions): NoisyAutomaton {
  const automaton = compile(strategy, { payoffs: game.states[game.start]!.payoffs[side], rounds: toldRounds(length) });
  return noisyAutomaton(automaton, { execution: execution[side], perception: perception[side], recall: recall[side] });
}
