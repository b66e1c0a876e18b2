import { fillWeights } from './fitness.ts';
import { mutantChance } from './mutants.ts';
import type { Moment } from './replacement.ts';

/** Fills the chance that one of the next generation shows each behaviour: a parent by fitness, then mutation. */
export function fillOffspring({ rule, counts, payoffs, weights }: Moment, into: Float64Array): void {
  const types = counts.length;
  const total = fillWeights(rule, counts, payoffs, weights);
  into.fill(0);
  for (let parent = 0; parent < types; parent++) {
    if (weights[parent] === 0) continue;
    for (let child = 0; child < types; child++) into[child]! += (weights[parent]! / total) * mutantChance(rule, types, parent, child);
  }
}
