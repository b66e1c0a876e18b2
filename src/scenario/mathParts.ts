import { type MathJsInstance, all, create, erfDependencies, lgammaDependencies, parseDependencies } from 'mathjs/number';

/**
 * The parts of mathjs that are used here. Each is made when it is first asked for: making all of mathjs takes longer than most
 * commands, and few of them read a formula.
 */
export const mathParts = {
  parse: made(() => create({ ...parseDependencies }).parse),
  // simplifying computes with whatever function stands in a formula
  derivatives: made((): Pick<MathJsInstance, 'parse' | 'derivative' | 'simplify'> => create({ ...all })),
  erf: made(() => create({ ...erfDependencies }).erf),
  lgamma: made(() => create({ ...lgammaDependencies }).lgamma),
};

function made<T>(make: () => T): () => T {
  let kept: T | undefined;
  return () => (kept ??= make());
}
