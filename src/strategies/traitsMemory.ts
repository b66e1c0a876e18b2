import type { Automaton } from './automaton.ts';

/**
 * How many last outcomes settle the state of a minimal automaton: the length of the longest sequence of outcomes
 * that can leave two different states apart, plus one; Infinity where they can stay apart for ever (a definite
 * automaton has a finite one: Perles, Rabin & Shamir 1963). States drawn by chance count as apart.
 */
export function memoryOfAutomaton({ size, next }: Automaton): number {
  /** Calls `visit` with each pair of states that one more outcome can lead a pair to. */
  const eachAfter = (pair: number, visit: (after: number) => void): void => {
    const one = Math.floor(pair / size);
    const two = pair % size;
    for (let outcome = 0; outcome < 4; outcome++) {
      const first = next[4 * one + outcome]!.states;
      const second = next[4 * two + outcome]!.states;
      for (const a of first) for (const b of second) visit(a < b ? a * size + b : b * size + a);
    }
  };
  const entering = new Int32Array(size * size);
  for (let a = 0; a < size; a++) for (let b = a; b < size; b++) eachAfter(a * size + b, (after) => entering[after]!++);
  let open = (size * (size - 1)) / 2;
  let front: number[] = [];
  for (let a = 0; a < size; a++) for (let b = a; b < size; b++) if (entering[a * size + b] === 0) front.push(a * size + b);
  // the pairs that no sequence of k outcomes ends in are taken out at step k; those on a circle, or after one, never are
  for (let k = 0; ; k++) {
    if (open === 0) return k;
    if (front.length === 0) return Infinity;
    const later: number[] = [];
    for (const pair of front) {
      if (Math.floor(pair / size) !== pair % size) open--;
      eachAfter(pair, (after) => {
        if (--entering[after]! === 0) later.push(after);
      });
    }
    front = later;
  }
}
