import { InputError, type Problem, type Problems } from '../core/index.ts';

/** Does what may refuse its input; what it refuses is noted at `path`, or where `path` tells, and the caller goes on to find more. */
export function attempt<T>(problems: Problems, path: string | ((problem: Problem) => string), make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.add({ ...problem, path: typeof path === 'string' ? path : path(problem) });
    return undefined;
  }
}
