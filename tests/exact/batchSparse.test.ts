import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConditionOptions, readConditions } from '../../src/conditions/index.ts';
import { Problems } from '../../src/core/index.ts';
import { chainOf } from '../../src/exact/chainOf.ts';
import { type Chain, denseMatrix, endings, step } from '../../src/exact/chain.ts';
import { survivalOf } from '../../src/exact/occupancy.ts';
import { reduce, solveLeft } from '../../src/exact/stateReduction.ts';
import { sparseVisits } from '../../src/exact/batch/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine } from '../support/arbitraries.ts';
import { patient, ring, tiers } from '../support/large.ts';

function chain(vendor: Strategy, partner: Strategy, options: ConditionOptions): Chain {
  return chainOf({ vendor, partner }, readConditions({ length: { continuation: 0 }, ...options }, new Problems()));
}

/** Visits by elimination on the full matrix. */
function eliminated(of: Chain, continuation: number): Float64Array {
  const leave = endings(of).map((ending) => 1 - continuation + continuation * ending);
  return solveLeft(
    reduce(
      denseMatrix(of).map((chance) => continuation * chance),
      leave,
    ),
    of.start,
  );
}

/** Visits by summing the rounds until the rest is below 1e-14 of one. */
function summed(of: Chain, continuation: number): Float64Array {
  const total = new Float64Array(of.size);
  let now = of.start;
  for (let weight = 1; weight > 1e-14 * (1 - continuation); weight *= continuation, now = step(of, now)) {
    for (let i = 0; i < of.size; i++) total[i]! += weight * now[i]!;
  }
  return total;
}

/** Sum of differences as a share of all visits. */
function apart(found: Float64Array, wanted: Float64Array): number {
  let difference = 0;
  let total = 0;
  wanted.forEach((visits, i) => {
    difference += Math.abs(found[i]! - visits);
    total += visits;
  });
  return difference / total;
}

describe('visits found by iteration', () => {
  it('are those of elimination, for any pair', () => {
    fc.assert(
      fc.property(
        anyMachine(8),
        anyMachine(8),
        anyConditions,
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        (vendor, partner, conditions, continuation) => {
          const of = chain(vendor, partner, conditions);
          const found = sparseVisits(of, survivalOf(continuation, 1));
          expect(found.settled).toBe(true);
          expect(apart(found.visits, eliminated(of, continuation))).toBeLessThan(1e-10);
        },
      ),
    );
  });

  it.each([0.5, 0.99, 0.9999])('are those of elimination for hundreds of states and a continuation of %d', (continuation) => {
    for (const of of [
      chain(ring(17), ring(19), { noise: { execution: 0.01 } }),
      chain(patient(8), patient(9), { noise: { execution: 0.001 } }),
      chain(ring(9), ring(13), { noise: { perception: 0.1 }, game: tiers }),
    ]) {
      const found = sparseVisits(of, survivalOf(continuation, 1));
      expect(found.settled).toBe(true);
      expect(apart(found.visits, eliminated(of, continuation))).toBeLessThan(1e-10);
    }
  });

  it.each([
    ['that wander', ring(61), ring(59)],
    ['of long patience', patient(30), patient(32)],
  ])('are those of the series for more than 3,000 states %s', (_, vendor, partner) => {
    const of = chain(vendor, partner, { noise: { execution: 0.02 } });
    expect(of.size).toBeGreaterThan(3000);
    const found = sparseVisits(of, survivalOf(0.97, 1));
    expect(found.settled).toBe(true);
    expect(found.residual).toBeLessThan(1e-12);
    expect(apart(found.visits, summed(of, 0.97))).toBeLessThan(1e-11);
  });

  it('tell what is missing where they were stopped early', () => {
    const of = chain(ring(30), ring(31), { noise: { execution: 0.02 } });
    const found = sparseVisits(of, survivalOf(0.99, 1), { most: 1 });
    expect(found).toMatchObject({ settled: false, iterations: 1 });
    // The error is bounded by the residual over the chance to stop.
    const wanted = eliminated(of, 0.99);
    const error = wanted.reduce((sum, visits, i) => sum + Math.abs(visits - found.visits[i]!), 0);
    expect(error).toBeLessThanOrEqual(found.residual / 0.01);
  });
});
