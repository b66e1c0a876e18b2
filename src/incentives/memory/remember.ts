import { type Outcome, type Side, outcomes } from '../../core/index.ts';
import type { PublicNext } from '../../games/index.ts';
import type { Memory } from '../memory.ts';
import type { Setting } from '../setting.ts';
import { sidesOf } from '../sidesOf.ts';
import { withMemory } from '../withMemory.ts';

/** The setting under a rule that keeps a memory of each side by itself; the side stands before each state's name. */
export function remember(setting: Setting, side: Side | 'both', memoryOf: (side: Side) => Memory): Setting {
  return sidesOf(side).reduce((before, one) => withMemory(before, prefixed(`${one} `, memoryOf(one))), setting);
}

function prefixed(prefix: string, { start, states }: Memory): Memory {
  const way = (next: PublicNext): PublicNext => {
    if (next === null) return null;
    if (typeof next === 'string') return prefix + next;
    return Object.fromEntries(Object.entries(next).map(([name, chance]) => [prefix + name, chance]));
  };
  return {
    start: prefix + start,
    states: Object.fromEntries(
      Object.entries(states).map(([name, state]) => {
        const next = Object.fromEntries(outcomes.map((outcome) => [outcome, way(state.next[outcome])])) as Record<Outcome, PublicNext>;
        return [prefix + name, { ...state, next }];
      }),
    ),
  };
}
