import { type Problems, nearest } from '../core/index.ts';
import type { Strategy } from './strategy.ts';

const kinds: readonly Strategy['kind'][] = ['memory-one', 'lookup', 'machine', 'program', 'derived'];

/**
 * Notes a value that is not a strategy at all: an id in its place, or another thing. What the strategy holds is looked at
 * by `checkContents`, which `compile` calls.
 */
export function checkStrategy(problems: Problems, path: string, value: unknown): value is Strategy {
  if (typeof value === 'string') {
    problems.add({ path, message: 'an id, not a strategy', received: value, expected: `strategy('${value}')` });
    return false;
  }
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    problems.add({
      path,
      message: 'not a strategy',
      received: value,
      expected: "what strategy('tit-for-tat'), memoryOne and the like give",
    });
    return false;
  }
  const { kind } = value;
  if (kinds.some((known) => known === kind)) return true;
  const expected = nearest(kind, kinds).join(' or ') || kinds.join(', ');
  problems.add({ path: `${path}.kind`, message: 'unknown kind of strategy', received: kind, expected });
  return false;
}
