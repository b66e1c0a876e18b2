import type { StrategyEntry } from '../catalogue/index.ts';
import { oncePerEntry } from './oncePerEntry.ts';
import { type AllTraits, playTraits } from './playTraits.ts';
import { ruleTraits } from './ruleTraits.ts';

const together = oncePerEntry((entry): AllTraits => {
  const { uses, ...traits } = ruleTraits(entry);
  return { ...traits, uses: { ...uses }, ...playTraits(entry) };
});

/**
 * Traits of an entry of the catalogue: those of the rule itself (`traitsOf`), and those measured against ten standard
 * opponents in 200 rounds, exact where it is finite-state, else over 10 matches with each. Computed once.
 *
 * @example
 * allTraits(findEntry('always-defect')!).envious; // true
 */
export function allTraits(entry: StrategyEntry): AllTraits {
  return together(entry);
}
