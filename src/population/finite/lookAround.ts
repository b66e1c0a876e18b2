import { fermi } from './fermi.ts';
import { drawMutant, mutantChance } from './mutants.ts';
import { pick } from './pick.ts';
import type { Replacement } from './replacement.ts';

/** One reviews its behaviour: it explores, or looks at another and copies by the Fermi rule (Traulsen, Nowak & Pacheco 2006). */
export const lookAround: Replacement = {
  numbers: 5,
  draw({ rule, counts, size, payoffs }, numbers) {
    const types = counts.length;
    const one = pick(counts, size, numbers[0]!);
    if (numbers[3]! < rule.mutation) return one * types + drawMutant(rule, types, one, numbers[3]!, numbers[4]!);
    const spared = rule.drawnFrom === 'others' ? 1 : 0;
    counts[one]! -= spared;
    const model = pick(counts, size - spared, numbers[1]!);
    counts[one]! += spared;
    const copies = numbers[2]! < fermi(rule.selection, payoffs[model]! - payoffs[one]!);
    return one * types + (copies ? model : one);
  },
  chances({ rule, counts, size, payoffs }, into) {
    const types = counts.length;
    const spared = rule.drawnFrom === 'others' ? 1 : 0;
    for (let one = 0; one < types; one++) {
      const reviews = counts[one]! / size;
      if (reviews === 0) continue;
      for (let model = 0; model < types; model++) {
        const looks = ((1 - rule.mutation) * reviews * (counts[model]! - (model === one ? spared : 0))) / (size - spared);
        const gain = payoffs[model]! - payoffs[one]!;
        into[one * types + model]! += looks * fermi(rule.selection, gain);
        into[one * types + one]! += looks * fermi(rule.selection, -gain);
        const kept = model === one ? 1 - rule.mutation : 0;
        into[one * types + model]! += reviews * (mutantChance(rule, types, one, model) - kept);
      }
    }
  },
};
