import type { StrategyEntry } from '../catalogue/index.ts';

/** A function of an entry that keeps what it gave: entries do not change. */
export function oncePerEntry<T extends object>(compute: (entry: StrategyEntry) => T): (entry: StrategyEntry) => T {
  const known = new WeakMap<StrategyEntry, T>();
  return (entry) => {
    let value = known.get(entry);
    if (value === undefined) known.set(entry, (value = compute(entry)));
    return value;
  };
}
