import { outcomes } from '../core/index.ts';
import type { Automaton } from './automaton.ts';
import { buildAutomaton } from './buildAutomaton.ts';
import type { MemoryOne } from './strategy.ts';

/** Five states: the opening, and one for each last outcome. */
export function compileMemoryOne({ opening, reply }: MemoryOne): Automaton {
  const next = outcomes.map((_, i) => [[i + 1, 1] as const]);
  return buildAutomaton(
    [[0, 1]],
    [{ name: 'opening', play: opening, next }, ...outcomes.map((outcome) => ({ name: `after ${outcome}`, play: reply[outcome], next }))],
  );
}
