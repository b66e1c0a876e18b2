import { Problems } from '../core/index.ts';
import { type Payoffs, checkPayoffs } from '../games/index.ts';
import type { FiniteStrategy, Program, Strategy } from './strategy.ts';

/**
 * Fixes everything in a strategy that follows from payoffs. A scenario does this once, on its baseline, so that
 * a rule which changes payoffs does not silently change behaviour too.
 *
 * @throws InputError listing every payoff that is not a finite number.
 */
export function resolve(strategy: Strategy, payoffs: Payoffs): FiniteStrategy | Program {
  const problems = new Problems();
  checkPayoffs(problems, 'payoffs', payoffs);
  problems.throwIfAny();
  switch (strategy.kind) {
    case 'derived':
      return { ...strategy.derive(payoffs), id: strategy.id, name: strategy.name };
    case 'program':
      return strategy.payoffs === undefined ? { ...strategy, payoffs } : strategy;
    case 'memory-one':
    case 'lookup':
    case 'machine':
      return strategy;
  }
}
