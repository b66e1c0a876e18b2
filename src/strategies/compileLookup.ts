import type { Automaton } from './automaton.ts';
import { type DraftState, buildAutomaton } from './buildAutomaton.ts';
import { chanceOf } from './chance.ts';
import type { Lookup } from './strategy.ts';

/** The moves of both sides in the last rounds, oldest first. */
interface Past {
  readonly own: string;
  readonly other: string;
}

/**
 * One state for each past of up to `depth` rounds, shorter pasts first, those of one length in the order of their
 * outcomes. Pasts of n rounds are the numbers of n digits to base 4, a digit for each outcome, the oldest first: so a
 * round later is a digit more, and of a full past the first digit is dropped.
 */
export function compileLookup({ depth, opening, table }: Lookup): Automaton {
  const states: DraftState[] = [];
  let pasts: Past[] = [{ own: '', other: '' }];
  for (let length = 0; length <= depth; length++) {
    const full = length === depth;
    const base = states.length + (full ? 0 : pasts.length);
    pasts.forEach(({ own, other }, digits) => {
      const name = `${own}/${other}`;
      const first = base + (full ? (4 * digits) % pasts.length : 4 * digits);
      states.push({ name, play: full ? table[name]! : chanceOf(opening[length]!), next: [first, first + 1, first + 2, first + 3] });
    });
    if (!full) pasts = pasts.flatMap(extended);
  }
  return buildAutomaton(0, states);
}

/** A past with each outcome after it. */
function extended({ own, other }: Past): Past[] {
  return [
    { own: `${own}C`, other: `${other}C` },
    { own: `${own}C`, other: `${other}D` },
    { own: `${own}D`, other: `${other}C` },
    { own: `${own}D`, other: `${other}D` },
  ];
}
