import type { Problems } from '../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../conditions/index.ts';

/** Checks conditions that are to be played to their end: they must have one. */
export function readPlayable(options: ConditionOptions, problems: Problems): Conditions {
  const conditions = readConditions(options, problems);
  const { length } = conditions;
  if ('rounds' in length && length.rounds === Infinity) {
    problems.add({
      path: 'length.rounds',
      message: 'a match without end cannot be played; ask expectMatch for the long-run average',
      received: Infinity,
      expected: 'a whole number, at least 1, or a continuation below 1',
    });
  }
  return conditions;
}
