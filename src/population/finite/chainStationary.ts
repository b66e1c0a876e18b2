import { bandMatrix, placeOf } from './bandMatrix.ts';
import { reduceBand, stationaryOf } from './bandReduction.ts';
import { checkBand, tooStrong } from './solvable.ts';
import type { Population } from './pool.ts';
import { populationChain } from './populationChain.ts';

/** Shares of time in each state of a population with mutation, by state reduction. */
export function chainStationary(population: Population): number[] {
  const { space, follow } = populationChain(population);
  let band = 0;
  for (let rank = 0; rank < space.count; rank++) follow(rank, (next) => (band = Math.max(band, Math.abs(next - rank))));
  checkBand(population, space.count, band);
  const matrix = bandMatrix(space.count, band);
  for (let rank = 0; rank < space.count; rank++) follow(rank, (next, chance) => (matrix.values[placeOf(matrix, rank, next)]! += chance));
  const shares = reduceBand(matrix, null) ? Array.from(stationaryOf(matrix)) : [NaN];
  if (!shares.every(Number.isFinite)) throw tooStrong(population);
  return shares;
}
