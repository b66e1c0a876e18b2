import { InputError } from '../core/index.ts';
import type { CommandOption } from './command.ts';

/** Problems told by the options' names where the library told them by its own paths. */
export function byOptionNames(error: InputError, options: readonly CommandOption[]): InputError {
  return new InputError(
    error.problems.map((problem) => {
      const option = options.find(({ path }) => path !== undefined && startsAt(problem.path, path));
      return option === undefined ? problem : { ...problem, path: option.flags.split(' ')[0]! };
    }),
  );
}

function startsAt(path: string, start: string): boolean {
  return path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}[`);
}
