import type { FiniteOptions } from './finiteOptions.ts';

type Mutation = Required<Pick<FiniteOptions, 'mutation' | 'mutants'>>;

/** Chance that a newcomer made after behaviour `parent` shows behaviour `child`. */
export function mutantChance({ mutation, mutants }: Mutation, types: number, parent: number, child: number): number {
  if (mutants === 'any') return (parent === child ? 1 - mutation : 0) + mutation / types;
  if (types === 1) return 1;
  return parent === child ? 1 - mutation : mutation / (types - 1);
}

/** The behaviour of a newcomer made after `parent`, by two numbers: whether it mutates, and into what. */
export function drawMutant({ mutation, mutants }: Mutation, types: number, parent: number, whether: number, which: number): number {
  if (whether >= mutation) return parent;
  if (mutants === 'any') return Math.floor(which * types);
  if (types === 1) return parent;
  const other = Math.floor(which * (types - 1));
  return other < parent ? other : other + 1;
}
