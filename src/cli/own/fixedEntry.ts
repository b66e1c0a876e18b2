import type { Family, ParamValues, StrategyEntry } from '../../catalogue/index.ts';
import { type Strategy, compile, isFiniteState } from '../../strategies/index.ts';

const families: Readonly<Record<Strategy['kind'], Family>> = {
  'memory-one': 'memory-one',
  lookup: 'memory-n-lookup',
  machine: 'finite-state-machine',
  program: 'population/other',
  derived: 'population/other',
};

/**
 * An entry for a strategy that stands in no catalogue.
 *
 * @param standard - The strategy where nothing is chosen.
 * @param words - What is known of it beside the strategy.
 * @param create - Makes it with parameters; without it, the strategy is always the same.
 */
export function fixedEntry(
  standard: Strategy,
  words: Partial<Pick<StrategyEntry, 'about' | 'source' | 'family' | 'params' | 'aliases'>> = {},
  create: (params: ParamValues) => Strategy = () => standard,
): StrategyEntry {
  const { about = '', source = '', family = families[standard.kind], params = {}, aliases = [] } = words;
  const finite = isFiniteState(standard);
  return {
    id: standard.id,
    aliases,
    name: standard.name,
    about,
    source,
    family,
    params,
    finite,
    ...(finite && { states: compile(standard).size }),
    create: (given = {}) => (Object.keys(given).length === 0 ? standard : create(given)),
  };
}
