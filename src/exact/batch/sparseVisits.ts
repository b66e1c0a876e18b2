import type { Chain } from '../chain.ts';
import { type GoingOn, apply, sparseSystem, sweep } from './sparseSystem.ts';

/** Visits found by iteration, and how good they are. */
export interface SparseVisits {
  /** Expected visits to each state. */
  readonly visits: Float64Array;
  /** Sum of what is missing in each equation, for a flow of 1 that comes in. No sum of visits is off by more than this over `stops`. */
  readonly residual: number;
  readonly iterations: number;
  /** Whether the residual is within the tolerance and what rounding adds: 64 units in the last place of the expected rounds. */
  readonly settled: boolean;
}

/** When to be content. */
export interface SparseOptions {
  /** Largest residual, beside what rounding adds to it; default 1e-13. */
  readonly tolerance?: number;
  /** Most iterations; default 1,000. */
  readonly most?: number;
}

/**
 * What `visits` gives, for chains too large to eliminate: BiCGSTAB (van der Vorst 1992) with a sweep of Gauss and Seidel's
 * before each product. Its cost grows with the entries of the chain and not with the cube of its states. The result is
 * scaled so that what leaves is what came in, which takes out the part of the error that grows with the length.
 */
export function sparseVisits(chain: Chain, survival: GoingOn, options: SparseOptions = {}): SparseVisits {
  const system = sparseSystem(chain, survival);
  const { size, leave } = system;
  const { tolerance = 1e-13, most = 1000 } = options;
  const vector = (): Float64Array => new Float64Array(size);
  const [x, along, ahead, product, swept, turned] = [vector(), vector(), vector(), vector(), vector(), vector()] as const;
  const missing = Float64Array.from(chain.start);
  const shadow = Float64Array.from(chain.start);
  let rho = 1;
  let step = 1;
  let damping = 1;
  let iterations = 0;
  while (absoluteSum(missing) > tolerance && iterations < most) {
    iterations++;
    const before = rho;
    rho = dot(shadow, missing);
    const turn = (rho / before) * (step / damping);
    // The recurrence has broken down: start anew from here.
    if (!Number.isFinite(turn) || rho === 0) {
      shadow.set(missing);
      along.set(missing);
      rho = dot(shadow, missing);
    } else
      for (let i = 0; i < size; i++) along[i] = iterations === 1 ? missing[i]! : missing[i]! + turn * (along[i]! - damping * product[i]!);
    sweep(system, along, ahead);
    apply(system, ahead, product);
    step = rho / dot(shadow, product);
    for (let i = 0; i < size; i++) missing[i]! -= step * product[i]!;
    sweep(system, missing, swept);
    apply(system, swept, turned);
    const length = dot(turned, turned);
    damping = length > 0 ? dot(turned, missing) / length : 0;
    for (let i = 0; i < size; i++) {
      x[i]! += step * ahead[i]! + damping * swept[i]!;
      missing[i]! -= damping * turned[i]!;
    }
  }
  const scale = 1 / dot(x, leave);
  for (let i = 0; i < size; i++) x[i]! *= scale;
  apply(system, x, product);
  for (let i = 0; i < size; i++) product[i] = chain.start[i]! - product[i]!;
  const residual = absoluteSum(product);
  return { visits: x, residual, iterations, settled: residual <= tolerance + (64 * Number.EPSILON) / survival.stops };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function absoluteSum(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += Math.abs(value);
  return sum;
}
