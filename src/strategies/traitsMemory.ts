import type { Automaton } from './automaton.ts';

/**
 * How many last outcomes settle the state of a minimal automaton: the length of the longest sequence of outcomes
 * that can leave two different states apart, plus one; Infinity where they can stay apart for ever (a definite
 * automaton has a finite one: Perles, Rabin & Shamir 1963). States drawn by chance count as apart.
 */
export function memoryOfAutomaton({ size, next }: Automaton): number {
  let pairs = new Set<number>();
  for (let a = 0; a < size; a++) for (let b = a; b < size; b++) pairs.add(a * size + b);
  for (let k = 0; ; k++) {
    if (![...pairs].some((pair) => Math.floor(pair / size) !== pair % size)) return k;
    const after = new Set<number>();
    for (const pair of pairs) {
      for (let outcome = 0; outcome < 4; outcome++) {
        const first = next[4 * Math.floor(pair / size) + outcome]!.states;
        const second = next[4 * (pair % size) + outcome]!.states;
        for (const a of first) for (const b of second) after.add(Math.min(a, b) * size + Math.max(a, b));
      }
    }
    // What one more outcome can leave apart is among what was apart before: no change means never.
    if (after.size === pairs.size) return Infinity;
    pairs = after;
  }
}
