import { Problems, type Side } from '../../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions, toldRounds } from '../../conditions/index.ts';
import { type Automaton, type Strategy, compile } from '../../strategies/index.ts';
import { type NoisyAutomaton, noisyAutomaton } from '../noisyAutomaton.ts';
import { checkSolvable } from './checkSolvable.ts';

/** A strategy in its chair: its automaton, and the same with noise and recall folded in. */
export interface Seated {
  readonly automaton: Automaton;
  readonly noisy: NoisyAutomaton;
}

/** Compiles a strategy for a chair. */
export function seat(strategy: Strategy, side: Side, { game, length, execution, perception, recall }: Conditions): Seated {
  const automaton = compile(strategy, { payoffs: game.states[game.start]!.payoffs[side], rounds: toldRounds(length) });
  return {
    automaton,
    noisy: noisyAutomaton(automaton, { execution: execution[side], perception: perception[side], recall: recall[side] }),
  };
}

/**
 * Checks the conditions under which `deciders` look for a best reply.
 *
 * @throws InputError listing every bad option, and a length without a bound on totals.
 */
export function readSolvable(options: ConditionOptions, deciders: readonly Side[], alsoCheck?: (problems: Problems) => void): Conditions {
  const problems = new Problems();
  const conditions = readConditions(options, problems);
  alsoCheck?.(problems);
  problems.throwIfAny();
  checkSolvable(problems, conditions, deciders);
  problems.throwIfAny();
  return conditions;
}
