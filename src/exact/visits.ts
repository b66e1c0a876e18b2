import { sparseVisits } from './batch/sparseVisits.ts';
import { type Chain, denseMatrix, endings } from './chain.ts';
import { type Reduced, reduce, solveLeft } from './stateReduction.ts';

/** How likely the relationship goes on after a round, before the game's own endings; both parts are given. */
export interface Survival {
  readonly goesOn: number;
  /** 1 − goesOn, given apart because near 1 the subtraction would lose digits. */
  readonly stops: number;
}

/** I − survival · M of a chain, factorised. From every state some way must lead out. */
export function factorise(chain: Chain, { goesOn, stops }: Survival): Reduced {
  const matrix = denseMatrix(chain);
  const leave = endings(chain);
  for (let i = 0; i < matrix.length; i++) matrix[i]! *= goesOn;
  for (let i = 0; i < leave.length; i++) leave[i] = stops + goesOn * leave[i]!;
  return reduce(matrix, leave);
}

/** From so many states on the sparse method is cheaper than elimination, and from so many on better than waiting for it. */
const sparseFrom = 200;
const sparseOnlyFrom = 2000;
/** Largest relative residual at which a sparse solution is taken. */
const accepted = 1e-11;

/**
 * Expected number of visits to each state, Σ_t start · (goesOn · M)^t. Solved by state reduction; large chains by a sparse
 * iterative method, unless its residual says that it did not settle.
 *
 * @throws TooLarge where it did not, and there are too many states to eliminate.
 */
export function visits(chain: Chain, survival: Survival): Float64Array {
  if (chain.size >= sparseFrom) {
    const { visits: found, settled, residual } = sparseVisits(chain, survival);
    if (residual <= accepted && (settled || chain.size >= sparseOnlyFrom)) return found;
  }
  return solveLeft(factorise(chain, survival), chain.start);
}
