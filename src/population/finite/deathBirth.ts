import { fillWeights } from './fitness.ts';
import { drawMutant, mutantChance } from './mutants.ts';
import { pick } from './pick.ts';
import type { Moment, Replacement } from './replacement.ts';

/** One dies by chance, then the survivors compete by fitness for the place (Ohtsuki et al. 2006). */
export const deathBirth: Replacement = {
  numbers: 4,
  draw(moment, numbers) {
    const { rule, counts, size, weights } = moment;
    const dead = pick(counts, size, numbers[0]!);
    const parent = pick(weights, parents(moment, dead), numbers[1]!);
    return dead * counts.length + drawMutant(rule, counts.length, parent, numbers[2]!, numbers[3]!);
  },
  chances(moment, into) {
    const { rule, counts, size, weights } = moment;
    const types = counts.length;
    for (let dead = 0; dead < types; dead++) {
      if (counts[dead] === 0) continue;
      const total = parents(moment, dead);
      for (let parent = 0; parent < types; parent++) {
        const chance = ((counts[dead]! / size) * weights[parent]!) / total;
        if (chance > 0) {
          for (let child = 0; child < types; child++) into[dead * types + child]! += chance * mutantChance(rule, types, parent, child);
        }
      }
    }
  },
};

/** Fills the weights of the parents after a death; gives their sum. */
function parents({ rule, counts, payoffs, payoffsWithout, weights }: Moment, dead: number): number {
  const earned = rule.games === 'after' ? payoffsWithout(dead) : payoffs;
  const gone = rule.drawnFrom === 'others' ? 1 : 0;
  counts[dead]! -= gone;
  const total = fillWeights(rule, counts, earned, weights);
  counts[dead]! += gone;
  return total;
}
