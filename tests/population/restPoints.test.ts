import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/core/index.ts';
import { growthRates, restPoints, selectionGradient, velocity } from '../../src/population/index.ts';

describe('rest points', () => {
  it('of always cooperate, always defect and tit for tat are three corners, a neutral line and an unstable mix', () => {
    // Continuation 0.9, payoffs 5/3/1/0; the mix is (d − b) / (a − b − c + d) = 0.1 / 1.7.
    const found = restPoints([
      [3, 0, 3],
      [5, 1, 1.4],
      [3, 0.9, 3],
    ]);
    const told = found.map(({ support, dimension, nash, stability }) => ({ support, dimension, nash, stability }));
    expect(told).toEqual([
      { support: [0], dimension: 0, nash: false, stability: 'saddle' },
      { support: [1], dimension: 0, nash: true, stability: 'stable' },
      { support: [2], dimension: 0, nash: true, stability: 'neutral' },
      { support: [0, 2], dimension: 1, nash: false, stability: 'saddle' },
      { support: [1, 2], dimension: 0, nash: true, stability: 'saddle' },
    ]);
    expect(found[3]!.corners).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ]);
    expect(found[4]!.shares[2]).toBeCloseTo(0.1 / 1.7, 12);
  });

  it.each([
    // Eigenvalues at the centre by hand (Hofbauer & Sigmund 1998, section 7.7): (±i √3 (a + b) + (a − b)) / 6 for gain a, loss b.
    ['neutral', 1, 1],
    ['stable', 2, 1],
    ['unstable', 1, 2],
  ] as const)('of rock, paper, scissors: the centre is %s where a win pays %d and a loss costs %d', (stability, win, loss) => {
    const centre = restPoints([
      [0, -loss, win],
      [win, 0, -loss],
      [-loss, win, 0],
    ]).at(-1)!;
    expect(centre.stability).toBe(stability);
    centre.shares.forEach((share) => expect(share).toBeCloseTo(1 / 3, 12));
    centre.eigenvalues.forEach(({ re, im }) => {
      expect(re).toBeCloseTo((loss - win) / 6, 10);
      expect(Math.abs(im)).toBeCloseTo((Math.sqrt(3) * (win + loss)) / 6, 10);
    });
  });

  it('of two pools: matching pennies turns around one half, at the rate by hand', () => {
    const found = restPoints({
      vendor: [
        [1, -1],
        [-1, 1],
      ],
      partner: [
        [-1, 1],
        [1, -1],
      ],
    });
    // Four pure pairs and the mix. ẋ = 2x(1−x)(2y−1), ẏ = −2y(1−y)(2x−1): ±i at the centre.
    expect(found.map(({ stability }) => stability)).toEqual(['saddle', 'saddle', 'saddle', 'saddle', 'undecided']);
    const centre = found.at(-1)!;
    expect(centre.shares.vendor[0]).toBeCloseTo(0.5, 12);
    expect(centre.nash).toBe(true);
    expect(centre.eigenvalues.map(({ im }) => im).sort()[1]).toBeCloseTo(1, 12);
    centre.eigenvalues.forEach(({ re }) => expect(re).toBeCloseTo(0, 12));
  });

  it('of two pools may be a face: whatever the vendors do where partners do not care', () => {
    const found = restPoints({
      vendor: [
        [1, 0],
        [1, 2],
      ],
      partner: [
        [3, 1],
        [3, 1],
      ],
    });
    const line = found.find(({ dimension }) => dimension === 1)!;
    expect(line.support).toEqual({ vendor: [0, 1], partner: [0] });
    expect(line.nash).toBe(true);
    expect(line.corners.vendor).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('judge by first derivatives: the eigenvalue outside the support is what the absent behaviour would gain', () => {
    const table = [
      [2, 5, 1],
      [4, 1, 3],
      [0, 0.5, 9],
    ];
    const mix = restPoints(table).find(({ support }) => support.join() === '0,1')!;
    const outside = growthRates(table, mix.shares)[2]!;
    expect(mix.eigenvalues.some(({ re, im }) => im === 0 && Math.abs(re - outside) < 1e-10)).toBe(true);
  });

  it('are refused where there would be too many sets of behaviours', () => {
    const large = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 0));
    expect(() => restPoints(large)).toThrow(InputError);
    expect(() => restPoints({ vendor: large.slice(0, 2), partner: large.slice(0, 2) })).toThrow(/at most 6/);
  });
});

describe('the gradient of selection', () => {
  it('is the profile x (1 − x) (f1 − f2) over two behaviours', () => {
    const samples = selectionGradient([
      [3, 0.5],
      [2.5, 1],
    ]);
    expect(samples).toHaveLength(101);
    for (const { shares, velocity: change } of samples) {
      const x = shares[0]!;
      expect(change[0]).toBeCloseTo(x * (1 - x) * (x - 0.5), 12);
      expect(change[1]).toBeCloseTo(-change[0]!, 12);
    }
  });

  it('is a field on the triangle over three, and on the square over two pools', () => {
    const table = [
      [0, -1, 2],
      [1, 0, -1],
      [-1, 3, 0],
    ];
    const triangle = selectionGradient(table, { divisions: 6, mutation: 0.1 });
    expect(triangle).toHaveLength(28);
    triangle.forEach(({ shares, velocity: change }) => expect(change).toEqual(velocity(table, shares, 0.1)));
    const tables = { vendor: [[1], [2]], partner: [[1], [2]] };
    expect(selectionGradient(tables, { divisions: 4 }).map(({ shares }) => shares.vendor[0])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(() => selectionGradient(table, { divisions: 5000 })).toThrow(/samples/);
  });
});
