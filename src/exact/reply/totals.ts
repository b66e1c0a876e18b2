import { type Chain, endings } from '../chain.ts';
import { solveRight } from '../stateReduction.ts';
import { type Survival, factorise } from '../visits.ts';
import { ahead } from './advantage.ts';

/** Expected totals from every state on, as differences from `offset`. */
export interface Totals {
  readonly offset: number;
  readonly values: Float64Array;
}

/**
 * Expected total of `reward` from each state of a chain on, solved by state reduction. The total from the opening is taken
 * out and the rest solved again: what remains is small, so that the differences between states keep their digits however
 * close to 1 the continuation. Where elimination would cost more than the series, the series is summed, until what is left
 * weighs less than 1e-14.
 */
export function totals(chain: Chain, reward: Float64Array, survival: Survival): Totals {
  const solve = solver(chain, survival);
  const first = solve(reward);
  const offset = chain.start.reduce((sum, chance, state) => sum + chance * first[state]!, 0);
  const leaving = endings(chain);
  const rest = reward.map((earned, state) => earned - offset * (survival.stops + survival.goesOn * leaving[state]!));
  return { offset, values: solve(rest) };
}

function solver(chain: Chain, survival: Survival): (reward: Float64Array) => Float64Array {
  const elimination = chain.size ** 3 / 3;
  const series = (chain.targets.length * 64) / survival.stops;
  if (elimination > Math.max(series, 1e7)) return (reward) => sum(chain, reward, survival);
  const reduced = factorise(chain, survival);
  return (reward) => solveRight(reduced, reward);
}

function sum(chain: Chain, reward: Float64Array, { goesOn, stops }: Survival): Float64Array {
  let values = reward;
  for (let left = goesOn; left > 1e-14 * stops; left *= goesOn) {
    values = reward.map((earned, state) => {
      let later = 0;
      for (let k = 4 * state; k < 4 * state + 4; k++) if (chain.outcome[k]! > 0) later += chain.outcome[k]! * ahead(chain, k, values);
      return earned + goesOn * later;
    });
  }
  return values;
}
