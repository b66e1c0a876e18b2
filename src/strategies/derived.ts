import { Problems } from '../core/index.ts';
import type { Payoffs } from '../games/index.ts';
import { checkId } from './checkId.ts';
import type { Derived, FiniteStrategy } from './strategy.ts';

/** What `derived` takes. */
export interface DerivedSpec {
  readonly id: string;
  readonly name?: string;
  readonly derive: (payoffs: Payoffs) => FiniteStrategy;
}

/**
 * A rule whose numbers follow from the payoffs of the side that plays it, such as generous tit for tat.
 *
 * @throws InputError where the id is empty or the function is missing.
 */
export function derived(spec: DerivedSpec): Derived {
  const problems = new Problems();
  if (!problems.object('', spec, '{ id, derive }')) problems.throwIfAny();
  const { id, name = id, derive } = spec;
  checkId(problems, spec);
  if (typeof derive !== 'function') problems.add({ path: 'derive', message: 'not a function', received: derive, expected: 'a function' });
  problems.throwIfAny();
  return { kind: 'derived', id, name, derive };
}
