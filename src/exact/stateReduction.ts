/**
 * A factorisation of I − A for a matrix A of chances whose rows, with what leaves the system, sum to 1:
 * I − A = (I − U) D (I − L), U strictly upper, L strictly lower (Grassmann, Taksar & Heyman 1985; Heyman 1995).
 * It is made by taking out one state after the other and never subtracts, so every figure is right to nearly full
 * precision however small the noise and however close to 1 the continuation. One factorisation serves all right sides.
 */
export interface Reduced {
  readonly size: number;
  /** U above the diagonal, L below it; the diagonal holds D. */
  readonly factors: Float64Array;
}

/**
 * Factorises I − A in place.
 *
 * @param matrix - A, row by row, `size` × `size`; it is overwritten.
 * @param leave - Chance to leave the system from each state: 1 − its row sum, given apart because the subtraction
 * would lose digits; it is overwritten. From every state some way must lead out.
 */
export function reduce(matrix: Float64Array, leave: Float64Array): Reduced {
  const size = leave.length;
  for (let k = size - 1; k >= 0; k--) {
    const row = k * size;
    let away = leave[k]!;
    for (let j = 0; j < k; j++) away += matrix[row + j]!;
    for (let j = 0; j < k; j++) matrix[row + j]! /= away;
    const leaving = leave[k]! / away;
    for (let i = 0; i < k; i++) {
      const into = matrix[i * size + k]!;
      if (into === 0) continue;
      leave[i]! += into * leaving;
      for (let j = 0; j < k; j++) matrix[i * size + j]! += into * matrix[row + j]!;
      matrix[i * size + k] = into / away;
    }
    matrix[row + k] = away;
  }
  return { size, factors: matrix };
}

/** Solves x (I − A) = b: expected visits to each state when the flow `b` comes in. */
export function solveLeft({ size, factors }: Reduced, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let k = size - 1; k >= 0; k--) {
    const flow = x[k]!;
    if (flow !== 0) for (let j = 0; j < k; j++) x[j]! += flow * factors[k * size + j]!;
  }
  for (let k = 0; k < size; k++) {
    x[k]! /= factors[k * size + k]!;
    for (let i = 0; i < k; i++) x[k]! += x[i]! * factors[i * size + k]!;
  }
  return x;
}

/** Solves (I − A) m = r: expected total of `r` from each state on. */
export function solveRight({ size, factors }: Reduced, r: Float64Array): Float64Array {
  const m = Float64Array.from(r);
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) m[i]! += factors[i * size + k]! * m[k]!;
  }
  for (let k = 0; k < size; k++) {
    m[k]! /= factors[k * size + k]!;
    for (let j = 0; j < k; j++) m[k]! += factors[k * size + j]! * m[j]!;
  }
  return m;
}
