import { Problems } from '../core/index.ts';
import { type Payoffs, checkPayoffs } from '../games/index.ts';
import type { FiniteStrategy, Program, Strategy } from './strategy.ts';

/**
 * Fixes everything in a strategy that follows from payoffs and the announced length; see `fixPayoffs` for payoffs alone.
 *
 * @param payoffs - Of the side that plays it.
 * @param rounds - The announced number of rounds; Infinity where none is.
 * @throws InputError listing every payoff that is not a finite number, and a number of rounds that is not whole.
 */
export function resolve(strategy: Strategy, payoffs: Payoffs, rounds = Infinity): FiniteStrategy | Program {
  const problems = new Problems();
  checkPayoffs(problems, 'payoffs', payoffs);
  if (rounds !== Infinity) problems.whole('rounds', rounds, 1);
  problems.throwIfAny();
  switch (strategy.kind) {
    case 'derived':
      return { ...strategy.derive(payoffs, strategy.usesRounds === true ? rounds : Infinity), id: strategy.id, name: strategy.name };
    case 'program':
      return strategy.payoffs === undefined ? { ...strategy, payoffs } : strategy;
    case 'memory-one':
    case 'lookup':
    case 'machine':
      return strategy;
  }
}
