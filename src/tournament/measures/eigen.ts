/** Why there is no rating. */
export type NoEigen = 'zero' | 'negative' | 'not-single';

/** The dominant eigenvector of a matrix, or why it is none to rate by. */
export interface Eigen {
  /** One figure for each player, of Euclidean length 1; null where `reason` says why. */
  readonly vector: readonly number[] | null;
  readonly eigenvalue: number | null;
  /**
   * `zero`: no power of the matrix lasts, as where nobody cooperates; `negative`: the largest eigenvalue is negative, so
   * that the order turns round with every step; `not-single`: several are equally large, and where one starts decides.
   */
  readonly reason?: NoEigen;
}

/** Most squarings: eigenvalues are told apart down to a relative distance of some 2⁻⁴⁰. */
const squarings = 46;
/** From where on another squaring changes nothing but what rounding does to sums of hundreds of terms. */
const settled = 1e-14;
/** What rounding leaves of zero. */
const rounding = 1e-11;

/**
 * The eigenvector of the eigenvalue that is largest by size, by squaring the matrix again and again: if one eigenvalue
 * outweighs the others, its power comes down to a single column times a single row. The sign is that of the power method
 * begun with ones.
 */
export function dominantEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const plain = Float64Array.from(matrix.flat());
  let power = scaled(plain);
  let single: Single | null = null;
  for (let step = 0; step < squarings && power !== null; step++) {
    power = scaled(square(power, n));
    const last: Single | null = single;
    single = power === null ? null : singleOf(power, n);
    if (single === null || last === null || single.rest > settled) continue;
    const moved = single.column.reduce((most, value, i) => Math.max(most, Math.abs(value - last.column[i]!)), 0);
    if (moved <= settled) break;
  }
  if (power === null) return { vector: null, eigenvalue: null, reason: 'zero' };
  if (single === null || single.rest > rounding) return { vector: null, eigenvalue: null, reason: 'not-single' };
  const image = times(plain, single.column, n);
  const eigenvalue = dot(single.column, image);
  const size = Math.sqrt(dot(image, image));
  if (Math.abs(eigenvalue) <= rounding * Math.sqrt(dot(plain, plain))) return { vector: null, eigenvalue: null, reason: 'zero' };
  const off = Math.sqrt(image.reduce((sum, value, i) => sum + (value - eigenvalue * single.column[i]!) ** 2, 0));
  if (off > 1e-9 * size) return { vector: null, eigenvalue: null, reason: 'not-single' };
  if (eigenvalue < 0) return { vector: null, eigenvalue, reason: 'negative' };
  return { vector: [...single.column], eigenvalue };
}

interface Single {
  /** The column, of length 1, with the sign of the matrix times ones. */
  readonly column: Float64Array;
  /** How far the matrix is from a single column times a single row, relative to its largest entry. */
  readonly rest: number;
}

function singleOf(power: Float64Array, n: number): Single {
  let largest = 0;
  for (let k = 1; k < power.length; k++) if (Math.abs(power[k]!) > Math.abs(power[largest]!)) largest = k;
  const row = Math.floor(largest / n);
  const at = largest % n;
  const column = Float64Array.from({ length: n }, (_, i) => power[n * i + at]!);
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const share = column[i]! / power[largest]!;
    for (let j = 0; j < n; j++) rest = Math.max(rest, Math.abs(power[n * i + j]! - share * power[n * row + j]!));
  }
  const length = Math.sqrt(dot(column, column));
  let ofOnes = 0;
  for (let j = 0; j < n; j++) ofOnes += power[n * row + j]!;
  // The largest entry stands in this row and column, so its sign is that of the column there.
  const sign = ofOnes * power[largest]! < 0 ? -1 : 1;
  return { column: column.map((value) => (sign * value) / length), rest: rest / Math.abs(power[largest]!) };
}

/** The matrix over its largest entry; null where nothing is left. */
function scaled(matrix: Float64Array): Float64Array | null {
  const most = matrix.reduce((found, value) => Math.max(found, Math.abs(value)), 0);
  return most === 0 ? null : matrix.map((value) => value / most);
}

/** The matrix times itself, four rows at a time: each term is added in the same order as one by one, at a quarter of the reading and writing. */
function square(matrix: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  const whole = n - (n % 4);
  for (let i = 0; i < n; i++) {
    const to = product.subarray(n * i, n * i + n);
    for (let k = 0; k < whole; k += 4) {
      const at = n * i + k;
      const row = n * k;
      addRows(to, matrix, row, n, matrix[at]!, matrix[at + 1]!, matrix[at + 2]!, matrix[at + 3]!);
    }
    for (let k = whole; k < n; k++) {
      const value = matrix[n * i + k]!;
      for (let j = 0; j < n; j++) to[j]! += value * matrix[n * k + j]!;
    }
  }
  return product;
}

function addRows(to: Float64Array, matrix: Float64Array, row: number, n: number, a: number, b: number, c: number, d: number): void {
  if (a === 0 && b === 0 && c === 0 && d === 0) return;
  for (let j = 0, at = row; j < n; j++, at++) {
    to[j] = to[j]! + a * matrix[at]! + b * matrix[at + n]! + c * matrix[at + 2 * n]! + d * matrix[at + 3 * n]!;
  }
}

function times(matrix: Float64Array, vector: Float64Array, n: number): Float64Array {
  return vector.map((_, i) => dot(matrix.subarray(n * i, n * i + n), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
