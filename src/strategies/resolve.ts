import type { Payoffs } from '../games/index.ts';
import type { FiniteStrategy, Program, Strategy } from './strategy.ts';

/**
 * Fixes everything in a strategy that follows from payoffs. A scenario does this once, on its baseline, so that
 * a rule which changes payoffs does not silently change behaviour too.
 */
export function resolve(strategy: Strategy, payoffs: Payoffs): FiniteStrategy | Program {
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
