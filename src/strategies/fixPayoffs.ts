import type { Payoffs } from '../games/index.ts';
import { derived } from './derived.ts';
import { resolve } from './resolve.ts';
import type { Strategy } from './strategy.ts';

/**
 * Fixes what follows from payoffs and leaves the announced length open. A scenario does this once, on its baseline, so that
 * a rule which changes payoffs does not silently change behaviour too. Only a strategy that knows the length is not plain
 * data afterwards.
 *
 * @throws InputError listing every payoff that is not a finite number.
 */
export function fixPayoffs(strategy: Strategy, payoffs: Payoffs): Strategy {
  const resolved = resolve(strategy, payoffs);
  if (strategy.kind !== 'derived' || strategy.usesRounds !== true) return resolved;
  const { id, name } = strategy;
  return derived({ id, name, usesRounds: true, derive: (_, rounds) => strategy.derive(payoffs, rounds) });
}
