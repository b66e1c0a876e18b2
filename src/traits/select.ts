import { type StrategyEntry, catalogue } from '../catalogue/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { allTraits } from './allTraits.ts';
import { checkFilter } from './checkFilter.ts';
import type { StrategyFilter, Within } from './filter.ts';
import { ruleTraits } from './ruleTraits.ts';

const ranges = ['memory', 'states'] as const;

/**
 * The strategies of the catalogue with these traits, at their default values, in its order.
 *
 * @throws InputError listing every unknown criterion, id and family, and every value that is not one.
 * @example
 * select({ nice: true, provocable: true, forgiving: true, stochastic: false, memory: { most: 1 }, uses: { length: false } }).map(({ id }) => id);
 * // [ 'tit-for-tat' ]
 */
export function select(filter: StrategyFilter = {}): Strategy[] {
  return selectEntries(filter).map((entry) => entry.create());
}

/** The same, as entries of the catalogue. */
export function selectEntries(filter: StrategyFilter = {}): StrategyEntry[] {
  checkFilter(filter);
  const { family, ids, text, peer, uses } = filter;
  const families = family === undefined ? undefined : typeof family === 'string' ? [family] : family;
  const part = text?.toLowerCase();
  // what costs most is looked at last
  return catalogue.filter((entry) => {
    if (families !== undefined && !families.includes(entry.family)) return false;
    if (ids !== undefined && ![entry.id, ...entry.aliases].some((id) => ids.includes(id))) return false;
    if (
      part !== undefined &&
      ![entry.id, ...entry.aliases, entry.name, entry.about, entry.source].some((one) => one.toLowerCase().includes(part))
    )
      return false;
    if (peer !== undefined && (entry.peer !== undefined) !== peer) return false;
    if (filter.finite !== undefined && entry.finite !== filter.finite) return false;
    if (!entry.finite && ranges.some((name) => filter[name] !== undefined)) return false;
    const sure = (['stochastic', 'nice', 'provocable', 'forgiving'] as const).every(
      (name) => filter[name] === undefined || ruleTraits(entry)[name] === filter[name],
    );
    if (!sure || !ranges.every((name) => filter[name] === undefined || isWithin(filter[name], ruleTraits(entry)[name]))) return false;
    if (
      uses !== undefined &&
      !(['payoffs', 'length'] as const).every((name) => uses[name] === undefined || ruleTraits(entry).uses[name] === uses[name])
    ) {
      return false;
    }
    return (['envious', 'clear'] as const).every((name) => filter[name] === undefined || allTraits(entry)[name] === filter[name]);
  });
}

function isWithin(range: Within, value: number | null): boolean {
  if (value === null) return false;
  if (typeof range === 'number') return value === range;
  return value >= (range.least ?? -Infinity) && value <= (range.most ?? Infinity);
}
