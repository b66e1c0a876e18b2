import { describe, expect, it } from 'vitest';
import { dormandPrince } from '../../src/population/dormandPrince.ts';

describe('the Dormand–Prince integrator', () => {
  it('follows growth, decay and an oscillation to their closed forms', () => {
    const turning = dormandPrince(([x, v, grows, decays], slope) => slope.set([v!, -x!, grows!, -50 * decays!]), 4, {
      absolute: 1e-12,
      relative: 1e-12,
    });
    const state = Float64Array.of(1, 0, 1, 1);
    turning.advance(state, 3);
    turning.advance(state, 7);
    expect(state[0]).toBeCloseTo(Math.cos(10), 9);
    expect(state[1]).toBeCloseTo(-Math.sin(10), 9);
    expect(state[2]! / Math.exp(10)).toBeCloseTo(1, 9);
    expect(state[3]).toBeCloseTo(0, 9);
  });

  it('pays for each digit as a method of order five does', () => {
    const cost = (tolerance: number): { error: number; steps: number } => {
      const integrator = dormandPrince(([x, v], slope) => slope.set([v!, -x!]), 2, { absolute: tolerance, relative: 0 });
      const state = Float64Array.of(1, 0);
      integrator.advance(state, 20);
      return { error: Math.abs(state[0]! - Math.cos(20)), steps: integrator.steps };
    };
    const rough = cost(1e-6);
    const fine = cost(1e-11);
    expect(rough.error).toBeLessThan(1e-4);
    expect(fine.error).toBeLessThan(1e-9);
    // Five digits more take ten times as many steps: 10^(5/5).
    expect(fine.steps / rough.steps).toBeGreaterThan(7);
    expect(fine.steps / rough.steps).toBeLessThan(13);
  });

  it('stops at a limit of steps, and says where no step is small enough', () => {
    const slow = dormandPrince(([x], slope) => slope.set([-x!]), 1, { absolute: 1e-12, relative: 0 });
    const state = Float64Array.of(1);
    slow.advance(state, 1000, 5);
    expect(slow.steps).toBe(5);
    expect(state[0]).toBeGreaterThan(0.1);
    const broken = dormandPrince((_, slope) => slope.fill(NaN), 1, { absolute: 1e-6, relative: 0 });
    expect(() => broken.advance(Float64Array.of(1), 1)).toThrow(/no step is small enough/);
  });
});
