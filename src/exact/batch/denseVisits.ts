import type { Survival } from '../visits.ts';
import type { PairSpace } from './pairSpace.ts';

/** Room for the solution of one pair after the other. */
export interface DenseRoom {
  matrix: Float64Array;
  leave: Float64Array;
  /** Chances of the round ahead, for those who go round by round. */
  later: Float64Array;
  /** What was solved for last, in the first places. */
  visits: Float64Array;
}

/** Empty room. */
export function denseRoom(): DenseRoom {
  return { matrix: new Float64Array(256), leave: new Float64Array(16), later: new Float64Array(16), visits: new Float64Array(16) };
}

/** Makes room for so many states, the matrix aside. */
export function makeDenseRoom(room: DenseRoom, states: number): void {
  if (states <= room.leave.length) return;
  room.leave = new Float64Array(2 * states);
  room.later = new Float64Array(2 * states);
  room.visits = new Float64Array(2 * states);
}

/** Expected visits to each state of the pair in `space`, by state reduction (see `reduce`) in place; nothing is allocated but room. */
export function denseVisits(space: PairSpace, room: DenseRoom, { goesOn, stops }: Survival): Float64Array {
  const { size, rows, targets, chances, ending, start } = space;
  makeDenseRoom(room, size);
  if (size * size > room.matrix.length) room.matrix = new Float64Array(4 * size * size);
  const { matrix, leave, visits } = room;
  matrix.fill(0, 0, size * size);
  for (let i = 0; i < size; i++) {
    leave[i] = stops + goesOn * ending[i]!;
    visits[i] = start[i]!;
    for (let e = rows[i]!; e < rows[i + 1]!; e++) matrix[i * size + targets[e]!]! += goesOn * chances[e]!;
  }
  for (let k = size - 1; k >= 0; k--) {
    const row = k * size;
    let away = leave[k]!;
    for (let j = 0; j < k; j++) away += matrix[row + j]!;
    const leaving = leave[k]! / away;
    const flow = visits[k]!;
    for (let j = 0; j < k; j++) {
      matrix[row + j]! /= away;
      visits[j]! += flow * matrix[row + j]!;
    }
    for (let i = 0; i < k; i++) {
      const into = matrix[i * size + k]!;
      if (into === 0) continue;
      leave[i]! += into * leaving;
      for (let j = 0; j < k; j++) matrix[i * size + j]! += into * matrix[row + j]!;
      matrix[i * size + k] = into / away;
    }
    visits[k] = flow / away;
  }
  for (let k = 1; k < size; k++) for (let i = 0; i < k; i++) visits[k]! += visits[i]! * matrix[i * size + k]!;
  return visits;
}
