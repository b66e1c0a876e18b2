import type { Automaton } from './automaton.ts';

/**
 * How many last outcomes settle the state of a minimal automaton: the length of the longest sequence of outcomes
 * that can leave two different states apart, plus one; Infinity where they can stay apart for ever (a definite
 * automaton has a finite one: Perles, Rabin & Shamir 1963). States drawn by chance count as apart.
 */
export function memoryOfAutomaton({ size, next }: Automaton): number {
  if ([0, 1, 2, 3].some((outcome) => keepsApart(outcome, size, next))) return Infinity;
  const calendar = calendarOf(size, next);
  if (calendar !== null) return roundsToEnd(calendar);
  // flat lists: there are as many pairs as the square of the states
  const from = new Int32Array(4 * size + 1);
  next.forEach(({ states }, way) => (from[way + 1] = from[way]! + states.length));
  const to = Int32Array.from(next.flatMap(({ states }) => [...states]));
  /** Calls `visit` with each pair of states that one more outcome can lead a pair to. */
  const eachAfter = (pair: number, visit: (after: number) => void): void => {
    const one = Math.floor(pair / size);
    const two = pair % size;
    for (let outcome = 0; outcome < 4; outcome++) {
      const end = from[4 * two + outcome + 1]!;
      for (let i = from[4 * one + outcome]!; i < from[4 * one + outcome + 1]!; i++) {
        const a = to[i]!;
        for (let j = from[4 * two + outcome]!; j < end; j++) {
          const b = to[j]!;
          visit(a < b ? a * size + b : b * size + a);
        }
      }
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

/**
 * Whether one outcome, come again and again, keeps two states apart for ever: where it moves on surely, from every state on a
 * circle to the next, two states on circles never meet. Quick, and true of most large automata.
 */
function keepsApart(outcome: number, size: number, next: Automaton['next']): boolean {
  const after = (state: number): number => {
    const { states } = next[4 * state + outcome]!;
    return states.length === 1 ? states[0]! : -1;
  };
  /** By state: the walk that came to it first, from 1. */
  const walk = new Int32Array(size);
  let onCircles = 0;
  for (let start = 0; start < size; start++) {
    let state = start;
    while (state >= 0 && walk[state] === 0) {
      walk[state] = start + 1;
      state = after(state);
    }
    if (state < 0 || walk[state] !== start + 1) continue;
    // the walk came back to itself: a circle that no walk before has seen
    const back = state;
    do {
      onCircles++;
      state = after(state);
    } while (state !== back);
    if (onCircles > 1) return true;
  }
  return false;
}

/** The state after each, where it goes surely and whatever came of the round; else null. */
function calendarOf(size: number, next: Automaton['next']): Int32Array | null {
  const after = new Int32Array(size);
  for (let state = 0; state < size; state++) {
    const ways = next.slice(4 * state, 4 * state + 4);
    const to = ways[0]!.states[0]!;
    if (ways.some(({ states }) => states.length !== 1 || states[0] !== to)) return null;
    after[state] = to;
  }
  return after;
}

/** The most rounds to the one state that is never left. */
function roundsToEnd(after: Int32Array): number {
  const before: number[][] = Array.from(after, () => []);
  after.forEach((to, state) => before[to]!.push(state));
  let layer = [after.findIndex((to, state) => to === state)];
  for (let rounds = 0; ; rounds++) {
    layer = layer.flatMap((state) => before[state]!.filter((earlier) => earlier !== state));
    if (layer.length === 0) return rounds;
  }
}
