import { Problems } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { checkId } from './checkId.ts';
import type { Derived, FiniteStrategy } from './strategy.ts';

/** What `derived` takes. */
export interface DerivedSpec {
  readonly id: string;
  readonly name?: string;
  /** The strategy at the payoffs of its own side and the announced rounds, Infinity where none are. */
  readonly derive: (payoffs: Payoffs, rounds: number) => FiniteStrategy;
  /** Whether the announced number of rounds enters; `derive` is told Infinity where it does not. Default false. */
  readonly usesRounds?: boolean;
}

/**
 * A rule whose numbers follow from the payoffs of the side that plays it, such as generous tit for tat, or that knows the
 * announced number of rounds, such as one that defects in the last.
 *
 * @throws InputError where the id is empty or the function is missing.
 */
export function derived(spec: DerivedSpec): Derived {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, derive }')) problems.throwIfAny();
  const { id, name = id, derive, usesRounds = false } = spec;
  checkId(problems, spec);
  if (typeof derive !== 'function') problems.add({ path: 'derive', message: 'not a function', received: derive, expected: 'a function' });
  if (typeof usesRounds !== 'boolean') {
    problems.add({ path: 'usesRounds', message: 'neither yes nor no', received: usesRounds, expected: 'true or false' });
  }
  problems.throwIfAny();
  return { kind: 'derived', id, name, derive, ...(usesRounds && { usesRounds }) };
}
