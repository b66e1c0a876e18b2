import { Problems, checkKnown } from '../core/index.ts';

/**
 * Options of a process, or an error for what is none of them: a misspelt option must not be silently ignored.
 *
 * @throws InputError listing every unknown name.
 */
export function knownOptions<Options extends object>(options: Options, names: readonly (keyof Options & string)[]): Options {
  const problems = new Problems();
  checkKnown(problems, '', options, names);
  problems.throwIfAny();
  return options;
}
