import type { FiniteOptions } from './finiteOptions.ts';

type Selection = Required<Pick<FiniteOptions, 'selection' | 'fitness'>>;

/**
 * Fitness of a payoff: 1 − s + s π, or exp(s π) over that of the payoff `best`, since only ratios matter and an
 * exponential may overflow.
 */
export function fitnessOf({ fitness, selection }: Selection, payoff: number, best: number): number {
  return fitness === 'linear' ? linear(selection, payoff) : Math.exp(selection * (payoff - best));
}

/**
 * Fills the chances' weights of being a parent: number × fitness. Where nobody has any fitness all are equal, as they
 * are in the limit of weaker selection.
 *
 * @returns The sum of the weights.
 */
export function fillWeights(rule: Selection, counts: ArrayLike<number>, payoffs: Float64Array, into: Float64Array): number {
  let best = -Infinity;
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) best = Math.max(best, payoffs[i]!);
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    into[i] = count === 0 ? 0 : count * fitnessOf(rule, payoffs[i]!, best);
    total += into[i]!;
  }
  if (total > 0) return total;
  for (let i = 0; i < counts.length; i++) {
    into[i] = counts[i]!;
    total += counts[i]!;
  }
  return total;
}

/** Natural logarithm of the fitness that a payoff gives; −∞ for none. */
export function logFitness({ fitness, selection }: Selection, payoff: number): number {
  return fitness === 'linear' ? Math.log(linear(selection, payoff)) : selection * payoff;
}

function linear(selection: number, payoff: number): number {
  // Payoffs were checked: below zero there is nothing but what rounding left of a zero.
  return Math.max(0, 1 - selection + selection * payoff);
}
