import { solveUniquely } from './linearSystem.ts';
import { subsets } from './subsets.ts';

/** A place on a simplex where a quadratic form is stationary within the face it lies on. */
export interface Stationary {
  /** Shares, in the order of the matrix. */
  readonly shares: readonly number[];
  readonly value: number;
}

/**
 * Stationary values of yᵀ M y for shares y, on every face of the simplex where they are isolated, the smallest first. The
 * smallest value of the form is among them: along a continuum of minima the value is the same, and the continuum ends on
 * smaller faces. So M is copositive if the first value is not negative, and strictly so if it is positive.
 */
export function stationaryOnSimplex(matrix: readonly (readonly number[])[]): Stationary[] {
  const symmetric = matrix.map((row, i) => row.map((value, j) => (value + matrix[j]![i]!) / 2));
  const largest = symmetric.flat().reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = largest === 0 ? 1 : largest;
  const found = subsets(matrix.map((_, i) => i)).flatMap((face) => {
    const equations = [...face.map((i) => [...face.map((j) => symmetric[i]![j]! / unit), -1, 0]), [...face.map(() => 1), 0, 1]];
    const solution = solveUniquely(equations);
    if (solution === null || face.some((_, k) => solution[k]! <= 0)) return [];
    const shares: number[] = matrix.map(() => 0);
    face.forEach((i, k) => (shares[i] = solution[k]!));
    return [{ shares, value: solution[face.length]! * unit }];
  });
  return found.sort((a, b) => a.value - b.value);
}
