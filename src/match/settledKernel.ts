import { rowLength } from './seat.ts';

/**
 * Plays rounds in which the realised outcome settles where both sides go, in a game of one state: the common case,
 * and the shortest loop. Writes the outcomes (vendor's move first) to `tape`, adds how often each came up to `counts`, and
 * leaves both states in `at`.
 *
 * `LiveMatch.step` says the same for one round of any match; a test holds all of them together draw by draw.
 */
export function playSettled(
  vendor: Int32Array,
  partner: Int32Array,
  drawsV: Int32Array,
  drawsP: Int32Array,
  count: number,
  at: Int32Array,
  tape: Int32Array,
  counts: Float64Array,
): void {
  let v = rowLength * at[0]!;
  let p = rowLength * at[1]!;
  // Each bit of the outcomes is summed for itself: four counts without a store a round.
  let byVendor = 0;
  let byPartner = 0;
  let byBoth = 0;
  for (let i = 0; i < count; i++) {
    const outcome =
      (((vendor[v + 1]! - ((drawsV[i]! - vendor[v]!) & 0x7fffffff)) >>> 30) & 2) |
      ((partner[p + 1]! - ((drawsP[i]! - partner[p]!) & 0x7fffffff)) >>> 31);
    tape[i] = outcome;
    byVendor += outcome >>> 1;
    byPartner += outcome & 1;
    byBoth += (outcome >>> 1) & outcome;
    v = vendor[v + 4 + outcome]!;
    p = partner[p + 4 + outcome]!;
  }
  at[0] = v / rowLength;
  at[1] = p / rowLength;
  counts[0]! += count - byVendor - byPartner + byBoth;
  counts[1]! += byPartner - byBoth;
  counts[2]! += byVendor - byBoth;
  counts[3]! += byBoth;
}
