import type { Advice } from '../advice/index.ts';
import { InputError } from '../core/index.ts';
import type { Sweep } from '../study/index.ts';

/**
 * The sweep over continuations.
 *
 * @throws InputError for a quick answer, which has none.
 */
export function sweepOf({ sweep, quick }: Advice): Sweep {
  if (sweep !== undefined) return sweep;
  throw new InputError([{ path: 'advice', message: 'a quick answer, which has no chart', received: { quick }, expected: 'full advice' }]);
}
