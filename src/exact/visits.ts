import { type Chain, denseMatrix, endings, step } from './chain.ts';
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

/**
 * Expected number of visits to each state, Σ_t start · (goesOn · M)^t. Solved by state reduction; where that would
 * cost more than summing the series, the series is summed until what is left is below 1e-14 of the total.
 */
export function visits(chain: Chain, survival: Survival): Float64Array {
  const elimination = chain.size ** 3 / 3;
  const series = (chain.targets.length * 32) / survival.stops;
  return elimination <= Math.max(series, 1e6) ? solveLeft(factorise(chain, survival), chain.start) : sum(chain, survival);
}

function sum(chain: Chain, { goesOn, stops }: Survival): Float64Array {
  const total = new Float64Array(chain.size);
  let now = Float64Array.from(chain.start);
  let lived = 0;
  for (;;) {
    let alive = 0;
    for (let i = 0; i < chain.size; i++) {
      total[i]! += now[i]!;
      alive += now[i]!;
    }
    lived += alive;
    if (alive * goesOn <= 1e-14 * lived * stops || alive === 0) return total;
    now = step(chain, now);
    for (let i = 0; i < chain.size; i++) now[i]! *= goesOn;
  }
}
