import type { Course } from './course.ts';
import { type Seat, rowLength } from './seat.ts';
import { land } from './ways.ts';

/** The only way a match can go, told until it repeats itself. */
export interface Path {
  /** Cells (`4 * public state + outcome`) of the first rounds; those after `length` are not part of it. */
  readonly cells: Int32Array;
  readonly length: number;
  /** The last so many rounds repeat for ever; 0 where the path ends with the relationship, or at the rounds asked for. */
  readonly cycle: number;
}

/**
 * Follows a match that leaves nothing to chance until it comes back to where it was (Brent 1980: the place to compare
 * with moves on at powers of two, so that nothing is kept but the path), or for `most` rounds. The path is written to
 * `room` as long as it fits.
 */
export function pathOf(vendor: Seat, partner: Seat, course: Course, most: number, room: Int32Array): Path {
  const { rows: rowsV } = vendor;
  const { rows: rowsP } = partner;
  const { width, to } = course.ways;
  let cells = room;
  let v = rowLength * land(vendor.ways, 4 * vendor.automaton.size, 0);
  let p = rowLength * land(partner.ways, 4 * partner.automaton.size, 0);
  let g = course.start;
  let [markV, markP, markG] = [v, p, g];
  let power = 1;
  let sinceMark = 0;
  let length = 0;
  while (length < most) {
    // Where no draw counts, a state's count of draws that come out as C is none or all: its sign is the move.
    const cell = 4 * g + 2 * (rowsV[v + 1]! >>> 31) + (rowsP[p + 1]! >>> 31);
    if (length === cells.length) cells = longer(cells);
    cells[length++] = cell;
    g = to[width * cell]!;
    if (g < 0) return { cells, length, cycle: 0 };
    v = rowsV[v + 4 + (cell & 3)]!;
    p = rowsP[p + 4 + (cell & 3)]!;
    sinceMark++;
    if (v === markV && p === markP && g === markG) return { cells, length, cycle: sinceMark };
    if (sinceMark === power) {
      power *= 2;
      sinceMark = 0;
      markV = v;
      markP = p;
      markG = g;
    }
  }
  return { cells, length, cycle: 0 };
}

function longer(cells: Int32Array): Int32Array {
  const copy = new Int32Array(2 * cells.length);
  copy.set(cells);
  return copy;
}
