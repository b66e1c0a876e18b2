import { type CoreSystem, width } from './coreSystem.ts';

/** A core turned, by reflections, so that its transposed matrix has nothing below the first subdiagonal; the sums stay what they are. */
export interface Hessenberg {
  size: number;
  /** Minus the turned matrix, row by row. */
  minus: Float64Array;
  /** Inflow and weights of the core, turned likewise. */
  inflow: Float64Array;
  weights: Float64Array;
  /** Working room: a reflection, its product with the matrix, and the rows of one elimination. */
  normal: Float64Array;
  product: Float64Array;
  rows: Float64Array;
  visits: Float64Array;
}

/** Empty room. */
export function hessenberg(): Hessenberg {
  const none = new Float64Array(0);
  return { size: 0, minus: none, inflow: none, weights: none, normal: none, product: none, rows: none, visits: none };
}

/** Turns a core by Householder's reflections (Golub & Van Loan 2013, section 7.4.3): once, for all continuations. */
export function turn(h: Hessenberg, core: CoreSystem): void {
  const { size } = core;
  makeRoom(h, core);
  const { minus, inflow, weights, normal } = h;
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) minus[i * size + j] = -core.matrix[j * size + i]!;
  inflow.set(core.inflow.subarray(0, core.terms * size));
  weights.set(core.weights.subarray(0, width * size));
  for (let k = 0; k < size - 2; k++) {
    let below = 0;
    for (let i = k + 2; i < size; i++) below += minus[i * size + k]! ** 2;
    if (below === 0) continue;
    const head = minus[(k + 1) * size + k]!;
    const length = Math.sqrt(below + head * head);
    for (let i = k + 1; i < size; i++) normal[i] = minus[i * size + k]!;
    normal[k + 1] = head > 0 ? head + length : head - length;
    const twice = 2 / (below + normal[k + 1]! ** 2);
    reflectMatrix(h, k, twice);
    for (let t = 0; t < core.terms; t++) reflect(inflow, size * t, 1, h, k, twice);
    for (let sum = 0; sum < width; sum++) reflect(weights, sum, width, h, k, twice);
  }
}

/** Reflects the matrix from both sides. */
function reflectMatrix({ size, minus, normal, product }: Hessenberg, k: number, twice: number): void {
  product.fill(0, k, size);
  for (let i = k + 1; i < size; i++) for (let j = k; j < size; j++) product[j]! += normal[i]! * minus[i * size + j]!;
  for (let i = k + 1; i < size; i++) {
    const part = twice * normal[i]!;
    for (let j = k; j < size; j++) minus[i * size + j]! -= part * product[j]!;
  }
  for (let i = 0; i < size; i++) reflect(minus, i * size, 1, { size, normal }, k, twice);
}

/** Reflects the vector whose entries stand `stride` apart from `at` on. */
function reflect(
  list: Float64Array,
  at: number,
  stride: number,
  { size, normal }: Pick<Hessenberg, 'size' | 'normal'>,
  k: number,
  twice: number,
): void {
  let part = 0;
  for (let j = k + 1; j < size; j++) part += list[at + stride * j]! * normal[j]!;
  part *= twice;
  for (let j = k + 1; j < size; j++) list[at + stride * j]! -= part * normal[j]!;
}

function makeRoom(h: Hessenberg, { size, terms }: CoreSystem): void {
  h.size = size;
  if (h.inflow.length < terms * size) h.inflow = new Float64Array(2 * terms * size);
  if (h.visits.length >= size) return;
  h.minus = new Float64Array(4 * size * size);
  h.rows = new Float64Array(4 * size * size);
  h.weights = new Float64Array(2 * width * size);
  h.normal = new Float64Array(2 * size);
  h.product = new Float64Array(2 * size);
  h.visits = new Float64Array(2 * size);
}
