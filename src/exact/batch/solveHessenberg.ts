import { type BatchExpectation, record } from './batchExpectation.ts';
import { type CoreSystem, width } from './coreSystem.ts';
import type { Hessenberg } from './hessenberg.ts';
import { solveByReduction } from './solveByReduction.ts';

/** Continuations above this are solved without subtraction: the error of the sums grows as 1e-16 · size / (1 − w). */
const mostContinuation = 0.9999;

/** Continuations below this change nothing that a double can hold: the first round is all. */
const leastContinuation = 1e-20;

/** What comes in must come out; a larger part missing is a loss of digits, and the continuation is solved the other way. */
const tolerance = 1e-11;

/**
 * Solves a core for each continuation w from its Hessenberg form: (I/w − H) y = inflow/w by one elimination with an
 * exchange of neighbouring rows where that keeps factors below 1, in O(size²).
 *
 * @param offset - Where in the figures the first continuation goes.
 */
export function solveHessenberg(
  h: Hessenberg,
  core: CoreSystem,
  continuations: Float64Array,
  into: BatchExpectation,
  offset: number,
): void {
  const { size, weights: v, visits: y } = h;
  const { terms, early } = core;
  const last = terms - 1;
  for (let c = 0; c < continuations.length; c++) {
    const w = continuations[c]!;
    if (w > mostContinuation || w < leastContinuation) {
      solveByReduction(core, w, into, offset + c);
      continue;
    }
    const inverse = 1 / w;
    for (let j = 0; j < size; j++) {
      let flow = h.inflow[size * last + j]!;
      for (let t = last - 1; t >= 0; t--) flow = flow * w + h.inflow[size * t + j]!;
      y[j] = flow * inverse;
    }
    eliminate(h, inverse);
    let earnsV = early[width * last]!;
    let earnsP = early[width * last + 1]!;
    let keepsV = early[width * last + 2]!;
    let keepsP = early[width * last + 3]!;
    let rounds = early[width * last + 4]!;
    let ended = early[width * last + 5]!;
    for (let t = last - 1; t >= 0; t--) {
      earnsV = earnsV * w + early[width * t]!;
      earnsP = earnsP * w + early[width * t + 1]!;
      keepsV = keepsV * w + early[width * t + 2]!;
      keepsP = keepsP * w + early[width * t + 3]!;
      rounds = rounds * w + early[width * t + 4]!;
      ended = ended * w + early[width * t + 5]!;
    }
    for (let i = 0, at = 0; i < size; i++, at += width) {
      const visit = y[i]!;
      earnsV += visit * v[at]!;
      earnsP += visit * v[at + 1]!;
      keepsV += visit * v[at + 2]!;
      keepsP += visit * v[at + 3]!;
      rounds += visit * v[at + 4]!;
      ended += visit * v[at + 5]!;
    }
    if (Math.abs(rounds * (1 - w) + w * ended - 1) <= tolerance) {
      record(into, offset + c, earnsV, earnsP, keepsV, keepsP, rounds);
    } else solveByReduction(core, w, into, offset + c);
  }
}

/** Solves (diagonal·I − H) y = y in place. */
function eliminate({ size, minus, rows, visits: y }: Hessenberg, diagonal: number): void {
  for (let j = 0; j < size; j++) rows[j] = minus[j]!;
  rows[0]! += diagonal;
  for (let k = 0; k < size - 1; k++) {
    const at = k * size;
    const below = at + size;
    const head = rows[at + k]!;
    const sub = minus[below + k]!;
    if (Math.abs(sub) <= Math.abs(head)) {
      const pivot = 1 / head;
      const factor = sub * pivot;
      rows[at + k] = pivot;
      rows[below + k + 1] = minus[below + k + 1]! + diagonal - factor * rows[at + k + 1]!;
      for (let j = k + 2; j < size; j++) rows[below + j] = minus[below + j]! - factor * rows[at + j]!;
      y[k + 1]! -= factor * y[k]!;
    } else {
      const pivot = 1 / sub;
      const factor = head * pivot;
      rows[at + k] = pivot;
      const next = minus[below + k + 1]! + diagonal;
      rows[below + k + 1] = rows[at + k + 1]! - factor * next;
      rows[at + k + 1] = next;
      for (let j = k + 2; j < size; j++) {
        const value = minus[below + j]!;
        rows[below + j] = rows[at + j]! - factor * value;
        rows[at + j] = value;
      }
      const flow = y[k]!;
      y[k] = y[k + 1]!;
      y[k + 1] = flow - factor * y[k]!;
    }
  }
  y[size - 1]! /= rows[size * size - 1]!;
  for (let i = size - 2; i >= 0; i--) {
    const at = i * size;
    let flow = y[i]!;
    for (let j = i + 1; j < size; j++) flow -= rows[at + j]! * y[j]!;
    y[i] = flow * rows[at + i]!;
  }
}
