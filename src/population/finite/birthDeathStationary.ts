import type { Population } from './pool.ts';
import { populationChain } from './populationChain.ts';

/** Shares of time in each state of a chain that moves to its neighbours only, by detailed balance, as logarithms. */
export function birthDeathStationary(population: Population): number[] {
  const { space, follow } = populationChain(population);
  const logs = new Float64Array(space.count);
  let before = 0;
  for (let rank = 0; rank < space.count; rank++) {
    let down = 0;
    let up = 0;
    follow(rank, (next, chance) => {
      if (next < rank) down = chance;
      if (next > rank) up = chance;
    });
    if (rank > 0) logs[rank] = logs[rank - 1]! + before - Math.log(down);
    before = Math.log(up);
  }
  const highest = logs.reduce((high, log) => Math.max(high, log), -Infinity);
  const weights = Array.from(logs, (log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
