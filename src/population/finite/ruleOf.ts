import type { FiniteOptions, FiniteProcess } from './finiteOptions.ts';

/** Fills in what the options leave open. */
export function ruleOf(options: FiniteOptions): Required<FiniteOptions> {
  const process: FiniteProcess = options.process ?? 'birth-death';
  return {
    process,
    selection: options.selection ?? 1,
    fitness: options.fitness ?? 'linear',
    mutation: options.mutation ?? 0,
    mutants: options.mutants ?? 'others',
    drawnFrom: options.drawnFrom ?? (process === 'birth-death' ? 'all' : 'others'),
    games: options.games ?? 'before',
  };
}
