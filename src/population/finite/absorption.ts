import { alike } from './counts.ts';
import { type BandMatrix, bandMatrix, placeOf } from './bandMatrix.ts';
import { reduceBand } from './bandReduction.ts';
import { checkBand, tooStrong } from './solvable.ts';
import type { Population } from './pool.ts';
import { populationChain } from './populationChain.ts';
import type { StateSpace } from './stateSpace.ts';

/** A population without mutation, its states parted into those that pass and those it ends in, solved for the ends. */
export interface Absorption {
  readonly space: StateSpace;
  /** Place of each state among those that pass; −1 for one that ends. */
  readonly passing: Int32Array;
  readonly reduced: BandMatrix;
  /** Chance to step from each passing state into an end, for each end by its place among all states. */
  readonly into: ReadonlyMap<number, Float64Array>;
}

/** Builds and reduces the chain. Throws an InputError where it is too large, or its chances too small for doubles. */
export function absorptionOf(population: Population): Absorption {
  const { space, follow } = populationChain(population);
  const states = population.pools.map(({ types }) => new Int32Array(types));
  const passing = new Int32Array(space.count).fill(-1);
  const into = new Map<number, Float64Array>();
  let size = 0;
  for (let rank = 0; rank < space.count; rank++) {
    space.at(rank, states);
    if (population.pools.every((pool, at) => alike(states[at]!, pool.size))) into.set(rank, new Float64Array(0));
    else passing[rank] = size++;
  }
  for (const end of into.keys()) into.set(end, new Float64Array(size));
  const reduced = bandMatrix(size, bandOf(space.count, passing, follow, population, size));
  const leave = new Float64Array(size);
  for (let rank = 0; rank < space.count; rank++) {
    const row = passing[rank]!;
    if (row < 0) continue;
    follow(rank, (next, chance) => {
      const column = passing[next]!;
      if (column >= 0) reduced.values[placeOf(reduced, row, column)]! += chance;
      else {
        into.get(next)![row]! += chance;
        leave[row]! += chance;
      }
    });
  }
  if (!reduceBand(reduced, leave)) throw tooStrong(population);
  return { space, passing, reduced, into };
}

function bandOf(
  count: number,
  passing: Int32Array,
  follow: (rank: number, visit: (next: number) => void) => void,
  population: Population,
  size: number,
): number {
  let band = 0;
  for (let rank = 0; rank < count; rank++) {
    const row = passing[rank]!;
    if (row < 0) continue;
    follow(rank, (next) => {
      if (passing[next]! >= 0) band = Math.max(band, Math.abs(passing[next]! - row));
    });
  }
  checkBand(population, size, band);
  return band;
}
