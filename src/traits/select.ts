import { type StrategyEntry, catalogue } from '../catalogue/index.ts';
import type { Strategy } from '../strategies/index.ts';
import { checkFilter } from './checkFilter.ts';
import type { StrategyFilter, Within } from './filter.ts';
import { playTraits } from './playTraits.ts';
import { ruleTraits } from './ruleTraits.ts';

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
  const tests = testsOf(filter);
  return catalogue.filter((entry) => tests.every((holds) => holds(entry)));
}

type Test = (entry: StrategyEntry) => boolean;

/** What is asked, one test each: those that cost most come last, and see only what passed the others. */
function testsOf({ family, ids, text, peer, finite, memory, states, uses, ...asked }: StrategyFilter): Test[] {
  const tests: Test[] = [];
  if (family !== undefined) tests.push((entry) => (typeof family === 'string' ? [family] : family).includes(entry.family));
  if (ids !== undefined) tests.push((entry) => namesOf(entry).some((name) => ids.includes(name)));
  if (text !== undefined) {
    const part = text.toLowerCase();
    tests.push((entry) => [...namesOf(entry), entry.name, entry.about, entry.source].some((one) => one.toLowerCase().includes(part)));
  }
  if (peer !== undefined) tests.push((entry) => (entry.peer !== undefined) === peer);
  if (finite !== undefined) tests.push((entry) => entry.finite === finite);
  if (states !== undefined) tests.push((entry) => isWithin(states, entry.states));
  if (memory !== undefined) tests.push((entry) => entry.finite && isWithin(memory, ruleTraits(entry).memory));
  for (const name of ['stochastic', 'nice', 'provocable', 'forgiving'] as const) {
    if (asked[name] !== undefined) tests.push((entry) => ruleTraits(entry)[name] === asked[name]);
  }
  for (const name of ['payoffs', 'length'] as const) {
    if (uses?.[name] !== undefined) tests.push((entry) => ruleTraits(entry).uses[name] === uses[name]);
  }
  for (const name of ['envious', 'clear'] as const) {
    if (asked[name] !== undefined) tests.push((entry) => playTraits(entry)[name] === asked[name]);
  }
  return tests;
}

function namesOf({ id, aliases }: StrategyEntry): string[] {
  return [id, ...aliases];
}

/** A program has no number, and lies within no range. */
function isWithin(range: Within, value: number | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof range === 'number') return value === range;
  return value >= (range.least ?? -Infinity) && value <= (range.most ?? Infinity);
}
