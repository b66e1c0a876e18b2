import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../src/games/index.ts';

describe('rational', () => {
  it.each([
    [17.5, '35/2'],
    [0.1, '1/10'],
    [0.1 + 0.2, '3/10'],
    [-2.7, '-27/10'],
    [(0.7 - 0.2 - 0.1) * 100, '40'],
    [2 / 3, '2/3'],
    [123456.78, '6172839/50'],
    [1e20, '100000000000000000000'],
    [0, '0'],
  ])('reads %d as %s', (value, fraction) => {
    expect(rational(value).toFraction()).toBe(fraction);
  });

  it('stays within rounding of the number it reads', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.abs(rational(value).valueOf() - value)).toBeLessThanOrEqual(Math.max(Math.abs(value) * 2 ** -45, 1e-299));
      }),
    );
  });
});
