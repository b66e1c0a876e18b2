import { describe, expect, it } from 'vitest';
import type { NextOf } from '../../src/strategies/index.ts';
import { entries } from './everyEntry.ts';

const machines = entries.flatMap(([id, entry]) => {
  const made = entry.create();
  return made.kind === 'machine' ? [[id, made] as const] : [];
});

/** States of a published table that its own start never comes to; the table is kept as it was published. */
const published: Readonly<Record<string, readonly string[]>> = { tf3: ['2D', '7D', '5C'] };

describe.each(machines)('the machine %s', (id, { start, states, again = {} }) => {
  it('writes no state that cannot be reached, unless its author did', () => {
    const names = (next: NextOf): string[] => (typeof next === 'string' ? [next] : Object.keys(next));
    const reached = new Set(names(start));
    for (const state of reached) {
      const ways = [...Object.values<NextOf>(states[state]!.next), ...(Object.hasOwn(again, state) ? [again[state]!] : [])];
      ways.flatMap(names).forEach((name) => reached.add(name));
    }
    expect(Object.keys(states).filter((state) => !reached.has(state))).toEqual(published[id] ?? []);
  });
});
