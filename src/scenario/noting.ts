import { InputError, type Problems } from '../core/index.ts';

/** What a function gives; problems that it throws are noted, and there is nothing then. */
export function noting<T>(problems: Problems, compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return undefined;
  }
}
