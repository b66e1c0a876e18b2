import { momentOf } from './momentOf.ts';
import { multinomialChance } from './multinomial.ts';
import { fillOffspring } from './offspring.ts';
import type { Population } from './pool.ts';
import { replacements } from './replacements.ts';
import type { Compositions } from './compositions.ts';

/** Where one pool may go in a step: places among its compositions with their chances. */
export interface Moves {
  readonly ranks: number[];
  readonly chances: number[];
}

/** Tells where pool `at` may go from what `states` hold when it is called. */
export function movesOf(population: Population, at: number, states: readonly Int32Array[], compositions: Compositions): () => Moves {
  const { moment, look } = momentOf(population, at, states);
  const counts = states[at]!;
  const types = counts.length;
  const { process } = population.rule;
  if (process === 'wright-fisher') {
    const chances = new Float64Array(types);
    const next = new Int32Array(types);
    return () => {
      look();
      fillOffspring(moment, chances);
      const ranks = Array.from({ length: compositions.count }, (_, rank) => rank);
      return {
        ranks,
        chances: ranks.map((rank) => {
          compositions.at(rank, next);
          return multinomialChance(next, moment.size, chances);
        }),
      };
    };
  }
  const chances = new Float64Array(types * types);
  return () => {
    look();
    chances.fill(0);
    replacements[process].chances(moment, chances);
    const moves: Moves = { ranks: [compositions.rankOf(counts)], chances: [0] };
    for (let from = 0; from < types; from++) {
      for (let to = 0; to < types; to++) {
        const chance = chances[from * types + to]!;
        if (from === to) moves.chances[0]! += chance;
        else if (chance > 0) {
          counts[from]!--;
          counts[to]!++;
          moves.ranks.push(compositions.rankOf(counts));
          moves.chances.push(chance);
          counts[from]!++;
          counts[to]!--;
        }
      }
    }
    return moves;
  };
}
