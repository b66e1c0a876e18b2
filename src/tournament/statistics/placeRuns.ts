import type { Known } from './surelyOrdered.ts';

/** Rows of the standings that follow on each other and of which none is surely above another; the first row is 1. */
export interface PlaceRun {
  readonly from: number;
  readonly to: number;
  /** Whether they are exactly equal, and so share place `from`; else they cannot be told apart by so many repetitions. */
  readonly tied: boolean;
}

/**
 * The longest such runs of two rows and more, from the top. Runs may overlap: a and b, and b and c, may not be told apart where a
 * and c are.
 *
 * @param known - Who is surely above whom, in the order of the standings.
 */
export function placeRuns(known: readonly (readonly Known[])[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  let reached = 0;
  known.forEach((_, from) => {
    let to = from + 1;
    while (to < known.length && known.slice(from, to).every((row) => isOpen(row[to]!))) to++;
    if (to <= reached || to - from < 2) return;
    reached = to;
    const rows = known.slice(from, to);
    runs.push({ from: from + 1, to, tied: rows.every((row) => row.slice(from, to).every((one) => one === 0)) });
  });
  return runs;
}

function isOpen(one: Known): boolean {
  return one === null || one === 0;
}
