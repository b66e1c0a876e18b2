import { outcomes } from '../core/index.ts';
import type { Automaton } from './automaton.ts';
import { buildAutomaton } from './buildAutomaton.ts';
import type { MemoryOne } from './strategy.ts';

/** Five states: the opening, and one for each last outcome. */
export function compileMemoryOne({ opening, reply }: MemoryOne): Automaton {
  const next = [1, 2, 3, 4];
  return buildAutomaton(0, [
    { name: 'opening', play: opening, next },
    ...outcomes.map((outcome) => ({ name: `after ${outcome}`, play: reply[outcome], next })),
  ]);
}
