import { reduce, solveLeft } from '../stateReduction.ts';
import { type BatchExpectation, record } from './batchExpectation.ts';
import { type CoreSystem, width } from './coreSystem.ts';

/** Solves a core for one continuation by state reduction: slower than the other ways, and right in every case. */
export function solveByReduction(core: CoreSystem, w: number, into: BatchExpectation, at: number): void {
  const { size, terms, early, inflow, weights } = core;
  const matrix = core.matrix.slice(0, size * size).map((chance) => w * chance);
  const leave = core.ending.slice(0, size).map((chance) => 1 - w + w * chance);
  const flow = new Float64Array(size);
  const sums = new Float64Array(width);
  for (let t = terms - 1; t >= 0; t--) {
    for (let j = 0; j < size; j++) flow[j] = flow[j]! * w + inflow[size * t + j]!;
    for (let sum = 0; sum < width; sum++) sums[sum] = sums[sum]! * w + early[width * t + sum]!;
  }
  const visits = solveLeft(reduce(matrix, leave), flow);
  for (let j = 0; j < size; j++) for (let sum = 0; sum < width; sum++) sums[sum]! += visits[j]! * weights[width * j + sum]!;
  record(into, at, sums[0]!, sums[1]!, sums[2]!, sums[3]!, sums[4]!);
}
