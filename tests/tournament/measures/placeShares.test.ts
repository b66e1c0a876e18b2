import { describe, expect, it } from 'vitest';
import { placeInterval, placeShares } from '../../../src/tournament/measures/placeShares.ts';

describe('places over resamples', () => {
  it('are certain where one is always ahead, and shared by ties', () => {
    expect(
      placeShares(
        [
          [3, 3],
          [2, 1],
          [3, 3],
        ],
        'x',
      ).map((row) => row.map((share) => Math.round(1e6 * share) / 1e6)),
    ).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });

  it('come by chance where the repetitions differ: ahead, level and behind with chances ¼, ½, ¼', () => {
    const [first, second] = placeShares(
      [
        [1, 0],
        [0, 1],
      ],
      'x',
    );
    // Level, both take the first place. 1000 resamples: four standard errors are 0.055.
    expect(Math.abs(first![0]! - 0.75)).toBeLessThan(0.055);
    expect(Math.abs(second![0]! - 0.75)).toBeLessThan(0.055);
    expect(first![0]! + first![1]!).toBeCloseTo(1, 9);
    expect(
      placeShares(
        [
          [1, 0],
          [0, 1],
        ],
        'x',
      ),
    ).toEqual([first, second]);
  });

  it('have a middle of 95 %', () => {
    expect(placeInterval([0.02, 0.5, 0.46, 0.02])).toEqual([2, 3]);
    expect(placeInterval([0.03, 0.94, 0.03])).toEqual([1, 3]);
    expect(placeInterval([0, 0, 1])).toEqual([3, 3]);
  });
});
