import { drawMultinomial } from './multinomial.ts';
import { momentOf } from './momentOf.ts';
import { fillOffspring } from './offspring.ts';
import type { Population } from './pool.ts';
import { replacements } from './replacements.ts';
import { type NumbersKey, numbersOfStep, stepNumbers } from './stepNumbers.ts';

/** Moves one pool in two parts, so that pools that meet each other all decide on what was before the step. */
export interface Mover {
  readonly decide: () => void;
  readonly move: () => void;
}

/** The mover of pool `at` over `states`, which it changes in place. */
export function moverOf(population: Population, at: number, states: readonly Int32Array[], key: NumbersKey, from: number): Mover {
  const { rule } = population;
  const { moment, look } = momentOf(population, at, states);
  const counts = states[at]!;
  const types = counts.length;
  if (rule.process === 'wright-fisher') {
    const chances = new Float64Array(types);
    const next = new Int32Array(types);
    let step = from;
    return {
      decide: () => {
        look();
        fillOffspring(moment, chances);
        drawMultinomial(moment.size, chances, numbersOfStep(key, step++), next);
      },
      move: () => counts.set(next),
    };
  }
  const { draw, numbers } = replacements[rule.process];
  const next = stepNumbers(key, numbers, from);
  let change = 0;
  return {
    decide: () => {
      look();
      change = draw(moment, next());
    },
    move: () => {
      counts[Math.floor(change / types)]!--;
      counts[change % types]!++;
    },
  };
}
