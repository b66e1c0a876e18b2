import type { Population } from './pool.ts';
import { type Moves, movesOf } from './poolMoves.ts';
import { type StateSpace, stateSpace } from './stateSpace.ts';

/** The Markov chain of a population over all its states. */
export interface PopulationChain {
  readonly space: StateSpace;
  /** Calls back with the place of every state that can follow, and its chance; the state itself may come too. */
  readonly follow: (rank: number, visit: (next: number, chance: number) => void) => void;
}

/** The chain of one pool, or of two that move at once. */
export function populationChain(population: Population): PopulationChain {
  const space = stateSpace(population);
  const states = population.pools.map(({ types }) => new Int32Array(types));
  const moves = population.pools.map((_, at) => movesOf(population, at, states, space.pools[at]!));
  return {
    space,
    follow: (rank, visit) => {
      space.at(rank, states);
      const [first, second] = moves.map((move): Moves => move());
      if (first === undefined) return;
      first.ranks.forEach((next, i) => {
        const chance = first.chances[i]!;
        if (second === undefined) visit(next, chance);
        else second.ranks.forEach((other, j) => visit(next * space.pools[1]!.count + other, chance * second.chances[j]!));
      });
    },
  };
}
