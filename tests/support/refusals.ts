import { InputError, type Problem } from '../../src/core/index.ts';

/** The problems that an action is refused for; none where it is not refused. Whatever else it throws is passed on. */
export function refusalsOf(action: () => unknown): readonly Problem[] {
  try {
    action();
  } catch (error) {
    return problemsIn(error);
  }
  return [];
}

/** Likewise, of an action that gives a promise. */
export async function rejectionsOf(action: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await action();
  } catch (error) {
    return problemsIn(error);
  }
  return [];
}

/** Paths of the problems that an action is refused for. */
export function refusedPaths(action: () => unknown): string[] {
  return refusalsOf(action).map(({ path }) => path);
}

function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  throw error;
}
