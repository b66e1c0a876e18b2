import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continuationFromChurn,
  continuationFromMean,
  continuationFromMeetings,
  continuationFromRates,
  continuationFromTenure,
  discountFromInterest,
  effectiveContinuation,
  matchLength,
  presentValue,
} from '../../src/conditions/index.ts';
import { InputError } from '../../src/core/index.ts';

const anyContinuation = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('continuation arithmetic', () => {
  it('gives back the mean length it was made from', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (mean) => {
        expect(matchLength(continuationFromMean(mean)).mean / mean).toBeCloseTo(1, 9);
      }),
    );
  });

  it('finds the median at which half of all relationships have ended, and not a round earlier', () => {
    fc.assert(
      fc.property(anyContinuation, (w) => {
        const { median } = matchLength(w);
        expect(w ** median).toBeLessThanOrEqual(0.5 * (1 + 1e-9));
        if (median > 1) expect(w ** (median - 1)).toBeGreaterThan(0.5 * (1 - 1e-9));
      }),
    );
  });

  it("gives Axelrod's second tournament its median of 200 moves", () => {
    expect(matchLength(0.5 ** (1 / 200)).median).toBe(200);
    expect(matchLength(1 - 0.00346).median).toBe(200);
    expect(matchLength(1 - 0.00346).mean).toBeCloseTo(289.02, 2);
  });

  it('plays exactly one round where nothing follows', () => {
    expect(matchLength(0)).toEqual({ mean: 1, median: 1, variance: 0 });
  });

  it('adds up the deals of a year to the yearly figures', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 365 }),
        (churn, interest, deals) => {
          expect(continuationFromChurn(churn, deals) ** deals).toBeCloseTo(1 - churn, 9);
          expect(discountFromInterest(interest, deals) ** deals).toBeCloseTo(1 / (1 + interest), 9);
        },
      ),
    );
  });

  it('sees tenure, rates and certain meetings as the same thing said differently', () => {
    expect(continuationFromTenure(2, 12)).toBeCloseTo(continuationFromRates({ discount: 0, termination: 1 / 2, interval: 1 / 12 }), 12);
    fc.assert(
      fc.property(anyContinuation, (w) => {
        expect(continuationFromMeetings(w, 1)).toBe(w);
      }),
    );
    expect(continuationFromMeetings(0.9, 0)).toBe(0);
  });

  it('sums the series when meetings are rare: the next meeting is in period n with chance μ(1 − μ)^(n − 1)', () => {
    let sum = 0;
    for (let n = 1; n <= 2000; n++) sum += 0.97 ** n * 0.2 * 0.8 ** (n - 1);
    expect(continuationFromMeetings(0.97, 0.2)).toBeCloseTo(sum, 12);
  });

  it('refuses what is out of range, all of it at once', () => {
    for (const w of [1, -0.1, NaN, Infinity]) {
      expect(() => matchLength(w)).toThrow(InputError);
      expect(() => presentValue(w)).toThrow(InputError);
    }
    expect(() => continuationFromMean(0.5)).toThrow(InputError);
    expect(() => continuationFromMean(Infinity)).toThrow(InputError);
    expect(() => continuationFromChurn(1.5, 0)).toThrow(/churn.*\n.*dealsAYear/);
    expect(() => discountFromInterest(-0.1, -1)).toThrow(/interest.*\n.*dealsAYear/);
    expect(() => continuationFromTenure(0, NaN)).toThrow(/years.*\n.*dealsAYear/);
    expect(() => continuationFromRates({ discount: -1, termination: NaN, interval: 0 })).toThrow(/discount.*\n.*termination.*\n.*interval/);
    expect(() => continuationFromMeetings(1, 2)).toThrow(/survival.*\n.*meeting/);
    expect(() => effectiveContinuation(2, -1)).toThrow(/discount.*\n.*termination/);
  });
});
