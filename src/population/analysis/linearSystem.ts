/** What is left of a pivot, in units of the largest coefficient, when a row depends on the others. */
const vanishing = 1e-10;

/** An elimination: rows left, and the columns that were solved for. */
interface Reduced {
  readonly rows: number[][];
  readonly pivots: readonly number[];
}

/** Gauss–Jordan elimination with full pivoting on the first `unknowns` columns of a copy of `rows`. */
function reduce(rows: readonly (readonly number[])[], unknowns: number): Reduced {
  const left = rows.map((row) => [...row]);
  const scale = left.reduce((most, row) => row.slice(0, unknowns).reduce((largest, value) => Math.max(largest, Math.abs(value)), most), 0);
  const pivots: number[] = [];
  for (let done = 0; done < Math.min(left.length, unknowns); done++) {
    let best = { size: vanishing * scale, row: -1, column: -1 };
    for (let row = done; row < left.length; row++) {
      for (let column = 0; column < unknowns; column++) {
        const size = Math.abs(left[row]![column]!);
        if (size > best.size) best = { size, row, column };
      }
    }
    if (best.row < 0) break;
    [left[done], left[best.row]] = [left[best.row]!, left[done]!];
    pivots.push(best.column);
    const pivot = left[done]!;
    left.forEach((row, k) => {
      if (k === done) return;
      const factor = row[best.column]! / pivot[best.column]!;
      if (factor !== 0) for (let column = 0; column < row.length; column++) row[column] = row[column]! - factor * pivot[column]!;
      row[best.column] = 0;
    });
  }
  return { rows: left, pivots };
}

/** The number of rows that do not depend on others. */
export function rankOf(rows: readonly (readonly number[])[]): number {
  return rows.length === 0 ? 0 : reduce(rows, rows[0]!.length).pivots.length;
}

/**
 * Solves linear equations, each a row of coefficients with the right-hand side last, of which there may be more than
 * unknowns. Null unless there is exactly one solution. Coefficients should be of the order of one.
 */
export function solveUniquely(equations: readonly (readonly number[])[]): number[] | null {
  const unknowns = equations[0]!.length - 1;
  const { rows, pivots } = reduce(equations, unknowns);
  if (pivots.length < unknowns) return null;
  if (rows.slice(unknowns).some((row) => Math.abs(row[unknowns]!) > 1e-9)) return null;
  const solution: number[] = Array.from({ length: unknowns }, () => 0);
  pivots.forEach((column, k) => (solution[column] = rows[k]![unknowns]! / rows[k]![column]!));
  return solution;
}
