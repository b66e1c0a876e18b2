import type { Lever } from './lever.ts';
import { levers } from './levers.ts';

/** The lever with this id; undefined where there is none. */
export function findLever(id: unknown): Lever | undefined {
  return levers.find((known) => known.id === id);
}
