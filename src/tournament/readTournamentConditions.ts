import { Problems } from '../core/index.ts';
import { type ConditionOptions, readConditions } from '../conditions/index.ts';
import type { TournamentCondition } from './spec.ts';

/** One set of conditions of several, filled in. */
export interface ReadyCondition {
  readonly name: string;
  /** Weight of a round, above 0. */
  readonly weight: number;
  readonly options: ConditionOptions;
  /** Rounds that a match is to last on average; Infinity for a long run. */
  readonly rounds: number;
}

const names = ['game', 'length', 'noise', 'recall', 'discount'] as const;

/** Sets of conditions over what they share. Notes what is wrong with each, and what is shared by none. */
export function readTournamentConditions(
  problems: Problems,
  conditions: readonly TournamentCondition[],
  shared: ConditionOptions,
): ReadyCondition[] {
  if (!Array.isArray(conditions) || conditions.length === 0) {
    problems.add({
      path: 'conditions',
      message: 'no conditions',
      received: conditions,
      expected: 'a list of at least one set of conditions',
    });
    return [];
  }
  const list: readonly TournamentCondition[] = conditions;
  const ready = list.flatMap((condition, k) => {
    const path = `conditions[${k}]`;
    if (!problems.object(path, condition, 'an object with name, weight, game, length, noise, recall, discount')) return [];
    const { name = String(k + 1), weight = 1, ...own } = condition;
    return [readOne(problems, path, { name, weight, own }, shared)];
  });
  ready.forEach(({ name }, k) => {
    if (ready.findIndex((other) => other.name === name) === k || ready.length < list.length) return;
    problems.add({ path: `conditions[${k}].name`, message: 'a name that is taken', received: name, expected: 'each name once' });
  });
  for (const name of names) {
    if (shared[name] === undefined || !list.every((condition) => condition?.[name] !== undefined)) continue;
    const expected = `${name} in the conditions alone`;
    problems.add({ path: name, message: 'means nothing, as each of the conditions has its own', received: shared[name], expected });
  }
  return ready;
}

function readOne(
  problems: Problems,
  path: string,
  { name, weight, own }: { readonly name: string; readonly weight: number; readonly own: ConditionOptions },
  shared: ConditionOptions,
): ReadyCondition {
  const found = new Problems();
  const { length } = readConditions({ ...shared, ...own }, found, []);
  // What is wrong with what is shared has been noted there.
  const isOwn = (at: string): boolean => Object.keys(own).some((key) => at === key || at.startsWith(`${key}.`));
  for (const problem of found.found) if (isOwn(problem.path)) problems.add({ ...problem, path: `${path}.${problem.path}` });
  problems.text(`${path}.name`, name, 'a text that is not empty');
  if (problems.number(`${path}.weight`, weight) && weight <= 0) {
    problems.add({ path: `${path}.weight`, message: 'not a weight', received: weight, expected: 'a number above 0' });
  }
  const rounds = 'rounds' in length ? length.rounds : 1 / (1 - length.continuation);
  return { name, weight, options: { ...shared, ...own }, rounds };
}
