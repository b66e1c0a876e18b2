import { fillWeights } from './fitness.ts';
import { drawMutant, mutantChance } from './mutants.ts';
import { pick } from './pick.ts';
import type { Replacement } from './replacement.ts';

/** A parent by fitness, then one to be replaced by its child (Moran 1958; Nowak et al. 2004). */
export const birthDeath: Replacement = {
  numbers: 4,
  draw({ rule, counts, size, payoffs, weights }, numbers) {
    const parent = pick(weights, fillWeights(rule, counts, payoffs, weights), numbers[0]!);
    const spared = rule.drawnFrom === 'others' ? 1 : 0;
    counts[parent]! -= spared;
    const dead = pick(counts, size - spared, numbers[1]!);
    counts[parent]! += spared;
    return dead * counts.length + drawMutant(rule, counts.length, parent, numbers[2]!, numbers[3]!);
  },
  chances({ rule, counts, size, payoffs, weights }, into) {
    const types = counts.length;
    const total = fillWeights(rule, counts, payoffs, weights);
    const spared = rule.drawnFrom === 'others' ? 1 : 0;
    for (let parent = 0; parent < types; parent++) {
      const born = weights[parent]! / total;
      for (let dead = 0; dead < types; dead++) {
        const chance = (born * (counts[dead]! - (dead === parent ? spared : 0))) / (size - spared);
        if (chance > 0) {
          for (let child = 0; child < types; child++) into[dead * types + child]! += chance * mutantChance(rule, types, parent, child);
        }
      }
    }
  },
};
