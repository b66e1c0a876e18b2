import type { Automaton } from '../../strategies/index.ts';

/** Automata up to this size are small whatever they do. */
const small = 64;

/**
 * Whether an automaton, though large, can be in few of its states in any one round, whatever the other side does: at most
 * one in four. So it is with those that count rounds.
 */
export function fewAtATime({ size, start, next }: Automaton): boolean {
  if (size <= small) return false;
  const since = new Int32Array(size).fill(-1);
  let layer = Array.from(start.states);
  for (let round = 0; round < size; round++) {
    if (4 * layer.length > size) return false;
    const after: number[] = [];
    for (const state of layer) {
      for (let k = 0; k < 4; k++) {
        for (const to of next[4 * state + k]!.states) {
          if (since[to] === round) continue;
          since[to] = round;
          after.push(to);
        }
      }
    }
    layer = after;
  }
  return true;
}
