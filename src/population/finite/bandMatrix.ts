/** A square matrix that is zero beyond `band` places from its diagonal. */
export interface BandMatrix {
  readonly size: number;
  readonly band: number;
  /** Row after row, 2 × band + 1 places each, the diagonal in the middle. */
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function bandMatrix(size: number, band: number): BandMatrix {
  return { size, band, values: new Float64Array(size * (2 * band + 1)) };
}

/** Where the entry of row i and column j lies. */
export function placeOf({ band }: BandMatrix, i: number, j: number): number {
  return i * (2 * band + 1) + j - i + band;
}
