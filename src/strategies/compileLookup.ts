import { outcomes } from '../core/index.ts';
import type { Automaton } from './automaton.ts';
import { type DraftState, buildAutomaton } from './buildAutomaton.ts';
import { chanceOf } from './chance.ts';
import type { Lookup } from './strategy.ts';

/** One state for each past of up to `depth` rounds that can come up. */
export function compileLookup({ depth, opening, table }: Lookup): Automaton {
  const pasts = ['/'];
  const numbers = new Map([['/', 0]]);
  const states: DraftState[] = [];
  for (let i = 0; i < pasts.length; i++) {
    const past = pasts[i]!;
    const [own, other] = past.split('/') as [string, string];
    const next = outcomes.map((outcome) => {
      const after = `${(own + outcome[0]).slice(-depth)}/${(other + outcome[1]).slice(-depth)}`;
      if (!numbers.has(after)) numbers.set(after, pasts.push(after) - 1);
      return [[numbers.get(after)!, 1] as const];
    });
    states.push({ name: past, play: own.length < depth ? chanceOf(opening[own.length]!) : table[past]!, next });
  }
  return buildAutomaton([[0, 1]], states);
}
