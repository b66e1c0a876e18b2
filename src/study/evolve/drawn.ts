import type { BothSides } from '../../core/index.ts';
import {
  type AnyTables,
  type Counts,
  type PayoffTable,
  type PayoffTables,
  type SharesOf,
  moran,
  pairwiseComparison,
  wrightFisher,
} from '../../population/index.ts';
import type { EvolutionProcess, EvolveOptions } from './evolveOptions.ts';

/** The counts that follow one another, drawn from a seed; a run taken up at a step goes on exactly as the unbroken run does. */
export function drawn(
  payoffs: AnyTables,
  counts: SharesOf<AnyTables>,
  process: EvolutionProcess,
  options: EvolveOptions,
  from: number,
): Iterable<unknown> {
  const { mutation, selection, seed } = options;
  const common = {
    from,
    ...(mutation !== undefined && { mutation }),
    ...(selection !== undefined && { selection }),
    ...(seed !== undefined && { seed }),
  };
  const birth = { ...common, process: process === 'death-birth' ? 'death-birth' : 'birth-death', fitness: 'exponential' } as const;
  if ('vendor' in payoffs) {
    const [tables, both] = [payoffs as PayoffTables, counts as BothSides<Counts>];
    if (process === 'wright-fisher') return wrightFisher(tables, both, { ...common, fitness: 'exponential' });
    return process === 'pairwise-comparison' ? pairwiseComparison(tables, both, common) : moran(tables, both, birth);
  }
  const [table, pool] = [payoffs as PayoffTable, counts as Counts];
  if (process === 'wright-fisher') return wrightFisher(table, pool, { ...common, fitness: 'exponential' });
  return process === 'pairwise-comparison' ? pairwiseComparison(table, pool, common) : moran(table, pool, birth);
}
