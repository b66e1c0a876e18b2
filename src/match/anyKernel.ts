import type { Course } from './course.ts';
import { type Seat, againRow, rowLength } from './seat.ts';

/** Draws of one stretch of rounds, one list for each purpose and side. */
export interface Draws {
  readonly actV: Int32Array;
  readonly actP: Int32Array;
  readonly readV: Int32Array;
  readonly readP: Int32Array;
  readonly moveV: Int32Array;
  readonly moveP: Int32Array;
  readonly recallV: Int32Array;
  readonly recallP: Int32Array;
  readonly state: Int32Array;
}

/**
 * Plays rounds of two automata under any conditions. Writes cells (`4 * public state + outcome`, vendor's move first)
 * to `tape`, adds how often each came up to `counts`, leaves both states and the public state in `at` (-1 where the relationship ended), and gives the
 * number of rounds played.
 */
export function playAny(
  vendor: Seat,
  partner: Seat,
  course: Course,
  draws: Draws,
  count: number,
  at: Int32Array,
  tape: Int32Array,
  counts: Float64Array,
): number {
  const { rows: rowsV } = vendor;
  const { rows: rowsP } = partner;
  const { misread: misreadV, recognise: recogniseV } = vendor.attention;
  const { misread: misreadP, recognise: recogniseP } = partner.attention;
  const { upTo: upToV, to: toV, width: widthV } = vendor.ways;
  const { upTo: upToP, to: toP, width: widthP } = partner.ways;
  const { upTo: upToG, to: toG, width: widthG } = course.ways;
  const { actV, actP, readV, readP, moveV, moveP, recallV, recallP, state: wander } = draws;
  const { againStep: againStepV } = vendor;
  const { againStep: againStepP } = partner;
  const againV = againRow(vendor, 0);
  const againP = againRow(partner, 0);
  // Asked in every round, but always answered alike, which costs less than the reads it spares.
  const recalls = vendor.attention.recalls || partner.attention.recalls || recogniseV < 0 || recogniseP < 0;
  const { still } = course;
  const sureV = vendor.ways.sure;
  const sureP = partner.ways.sure;
  let s = at[0]!;
  let t = at[1]!;
  let g = at[2]!;
  let i = 0;
  while (i < count && g >= 0) {
    const v = (rowsV[rowLength * s + 1]! - ((actV[i]! - rowsV[rowLength * s]!) & 0x7fffffff)) >>> 31;
    const p = (rowsP[rowLength * t + 1]! - ((actP[i]! - rowsP[rowLength * t]!) & 0x7fffffff)) >>> 31;
    const cell = 4 * g + 2 * v + p;
    tape[i] = cell;
    counts[cell]!++;
    if (!still) {
      let way = widthG * cell;
      const draw = wander[i]!;
      while (draw > upToG[way]!) way++;
      g = toG[way]!;
    }
    // A misreading is a draw up to the last that misreads; the sign tells it without a jump.
    let wayV = 4 * s + 2 * v + (p ^ 1 ^ ((misreadV[p]! - readV[i]!) >>> 31));
    let wayP = 4 * t + 2 * p + (v ^ 1 ^ ((misreadP[v]! - readP[i]!) >>> 31));
    if (recalls) {
      if (recallV[i]! > recogniseV) wayV = againV + againStepV * s;
      if (recallP[i]! > recogniseP) wayP = againP + againStepP * t;
    }
    wayV *= widthV;
    wayP *= widthP;
    if (!sureV) {
      const draw = moveV[i]!;
      while (draw > upToV[wayV]!) wayV++;
    }
    if (!sureP) {
      const draw = moveP[i]!;
      while (draw > upToP[wayP]!) wayP++;
    }
    s = toV[wayV]!;
    t = toP[wayP]!;
    i++;
  }
  at[0] = s;
  at[1] = t;
  at[2] = g;
  return i;
}
