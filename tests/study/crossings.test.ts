import { describe, expect, it } from 'vitest';
import { type Resolution, crossings } from '../../src/study/crossings.ts';

const looking = (from: number, to: number): Resolution => ({
  points: Array.from({ length: 41 }, (_, i) => from + ((to - from) * i) / 40),
  coarse: 1e-7,
  fine: 1e-13,
  leap: 1e-3,
});

describe('crossings', () => {
  it('finds the root of a smooth measure to twelve digits', () => {
    const { intervals, first } = crossings((x) => Math.exp(x), 2, looking(0, 1));
    expect(intervals).toEqual([[expect.closeTo(Math.LN2, 12), 1]]);
    expect(first?.kind).toBe('root');
    expect(Math.exp(first!.bracket[0])).toBeLessThan(2);
    expect(Math.exp(first!.bracket[1])).toBeGreaterThanOrEqual(2);
  });

  it('needs few looks for a smooth measure', () => {
    let looks = 0;
    const measure = (x: number): number => {
      looks++;
      return Math.atan(3 * x) + x ** 3;
    };
    expect(crossings(measure, 0.9, looking(0, 1)).first?.kind).toBe('root');
    // Bisection from a fortieth down to 1e-13 alone takes 38.
    expect(looks).toBeLessThan(41 + 15);
  });

  it('finds the place of a jump and says that it is one', () => {
    const { intervals, first } = crossings((x) => (x < 0.3217 ? 0 : 1), 0.8, looking(0, 1));
    expect(intervals[0]![0]).toBeCloseTo(0.3217, 6);
    expect(first?.kind).toBe('jump');
  });

  it('calls a climb a root however steep it is to the eye, as long as it is smooth where the level is passed', () => {
    const climb = (steepness: number) => (x: number) => 1 / (1 + Math.exp(-steepness * (x - 0.512)));
    expect(crossings(climb(2000), 0.5, looking(0, 1))).toMatchObject({ first: { kind: 'root' } });
    expect(crossings(climb(2000), 0.5, looking(0, 1)).intervals[0]![0]).toBeCloseTo(0.512, 12);
    expect(crossings(climb(1e9), 0.5, looking(0, 1))).toMatchObject({ first: { kind: 'jump' } });
  });

  it('gives every stretch of a measure that comes and goes, and says that it does', () => {
    const { intervals, monotone } = crossings((x) => Math.sin(2 * Math.PI * x), 0.5, looking(0, 2));
    const at = (x: number) => expect.closeTo(x, 10) as number;
    expect(intervals).toEqual([
      [at(1 / 12), at(5 / 12)],
      [at(13 / 12), at(17 / 12)],
    ]);
    expect(monotone).toBe(false);
    expect(crossings((x) => x ** 3, 0.5, looking(0, 2)).monotone).toBe(true);
    expect(crossings((x) => -x, 0.5, looking(0, 2)).monotone).toBe(true);
  });

  it('scans from the weak end to the strong one, even where the strong doses are the small ones', () => {
    const { intervals, first } = crossings((x) => 1 - x, 0.7, looking(1, 0));
    expect(intervals).toEqual([[expect.closeTo(0.3, 12), 0]]);
    expect(first!.bracket[0]).toBeGreaterThan(first!.bracket[1]);
  });

  it('finds the smallest whole number', () => {
    const whole = { ...looking(0, 1), points: [1, 20, 40], whole: true } as const;
    expect(crossings((x) => Math.sqrt(x), 4.2, whole)).toMatchObject({ intervals: [[18, 40]], first: { bracket: [17, 18], kind: 'root' } });
    expect(crossings((x) => (x < 7 ? 0 : 1), 0.5, whole)).toMatchObject({ first: { bracket: [6, 7], kind: 'jump' } });
    expect(crossings((x) => -x, -20.5, whole).intervals).toEqual([[1, 20]]);
  });

  it('starts at the weak end where the level is met from there on, without a crossing', () => {
    expect(crossings((x) => 1 - x, 0.5, looking(0, 1))).toEqual({ intervals: [[0, expect.closeTo(0.5, 12)]], monotone: true });
  });

  it('finds nothing where nothing is, and copes with measures without bound', () => {
    expect(crossings(() => 0.2, 0.5, looking(0, 1))).toEqual({ intervals: [], monotone: true });
    expect(crossings((x) => (x < 0.4 ? -Infinity : x), 0, looking(0, 1)).intervals[0]![0]).toBeCloseTo(0.4, 6);
  });
});
