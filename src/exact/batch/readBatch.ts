import { Problems } from '../../core/index.ts';
import { type ConditionOptions, type Conditions, readConditions } from '../../conditions/index.ts';

/** Conditions of each noise, and the continuations as one list of doubles. */
export interface Batch {
  readonly settings: readonly Conditions[];
  readonly continuations: Float64Array;
}

/** Checks what a batch is asked for; the result may be used only if no problem was noted. */
export function readBatch(
  {
    continuations,
    noises = [{}],
    ...rest
  }: Pick<ConditionOptions, 'game' | 'recall'> & {
    readonly continuations: ArrayLike<number>;
    readonly noises?: readonly NonNullable<ConditionOptions['noise']>[];
  },
  problems: Problems,
): Batch {
  if (noises.length === 0) problems.add({ path: 'noises', message: 'no noise', received: noises, expected: 'at least one; [{}] for none' });
  const settings = noises.map((noise, n) => {
    const found = new Problems();
    const conditions = readConditions({ ...rest, noise, length: { continuation: 0 } }, found);
    for (const problem of found.found) {
      const ofNoise = problem.path.startsWith('noise');
      // The game and the recall are the same for all: what is wrong with them is said once.
      if (ofNoise) problems.add({ ...problem, path: problem.path.replace('noise', `noises[${n}]`) });
      else if (n === 0) problems.add(problem);
    }
    return conditions;
  });
  if (typeof continuations !== 'object' || continuations === null || typeof continuations.length !== 'number') {
    problems.add({ path: 'continuations', message: 'not a list', received: continuations, expected: 'numbers from 0 to just below 1' });
    return { settings, continuations: new Float64Array() };
  }
  const list = Float64Array.from(continuations, (given) => (typeof given === 'number' ? given : NaN));
  for (let c = 0; c < list.length; c++) {
    if (list[c]! >= 0 && list[c]! < 1) continue;
    problems.add({
      path: `continuations[${c}]`,
      message: 'not a chance of going on',
      received: continuations[c],
      expected: 'a number from 0 to just below 1',
    });
  }
  return { settings, continuations: list };
}
