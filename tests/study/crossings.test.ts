import { describe, expect, it } from 'vitest';
import { crossings } from '../../src/study/crossings.ts';

const looking = (least: number, most: number) => ({
  points: Array.from({ length: 41 }, (_, i) => least + ((most - least) * i) / 40),
  precision: 1e-7,
});

describe('crossings', () => {
  it('finds the root of a smooth measure', () => {
    const { intervals, first } = crossings((x) => x * x, 0.25, looking(0, 1));
    expect(intervals).toEqual([[expect.closeTo(0.5, 6), 1]]);
    expect(first?.kind).toBe('root');
    expect(first!.bracket[0] ** 2).toBeLessThan(0.25);
    expect(first!.bracket[1] ** 2).toBeGreaterThanOrEqual(0.25);
  });

  it('finds the place of a jump and says that it is one', () => {
    const { intervals, first } = crossings((x) => (x < 0.3217 ? 0 : 1), 0.8, looking(0, 1));
    expect(intervals[0]![0]).toBeCloseTo(0.3217, 6);
    expect(first?.kind).toBe('jump');
  });

  it('calls a steep climb a jump, too: a tenth and more within a thousandth', () => {
    const steep = (x: number): number => 1 / (1 + Math.exp(-2000 * (x - 0.5)));
    expect(crossings(steep, 0.5, looking(0, 1)).first?.kind).toBe('jump');
  });

  it('gives every stretch of a measure that comes and goes', () => {
    const { intervals } = crossings((x) => Math.sin(2 * Math.PI * x), 0.5, looking(0, 2));
    const at = (x: number) => expect.closeTo(x, 6) as number;
    expect(intervals).toEqual([
      [at(1 / 12), at(5 / 12)],
      [at(13 / 12), at(17 / 12)],
    ]);
  });

  it('starts at the least where the level is met from there on, without a crossing', () => {
    expect(crossings((x) => 1 - x, 0.5, looking(0, 1))).toEqual({ intervals: [[0, expect.closeTo(0.5, 6)]] });
  });

  it('finds nothing where nothing is', () => {
    expect(crossings(() => 0.2, 0.5, looking(0, 1))).toEqual({ intervals: [] });
  });
});
