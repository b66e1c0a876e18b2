import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import { evidenceFor } from '../../src/tournament/statistics/evidenceFor.ts';
import { pairedDifference } from '../../src/tournament/statistics/pairedDifference.ts';
import { pairedDifferences } from '../../src/tournament/statistics/pairedDifferences.ts';
import { placeIntervals } from '../../src/tournament/statistics/placeIntervals.ts';
import { placeRuns } from '../../src/tournament/statistics/placeRuns.ts';
import type { PlayerScores } from '../../src/tournament/statistics/playerScores.ts';
import { statisticsOf } from '../../src/tournament/statistics/statisticsOf.ts';
import { studentTail } from '../../src/tournament/statistics/studentTail.ts';
import { type Known, surelyOrdered } from '../../src/tournament/statistics/surelyOrdered.ts';
import { normalDraws } from './statistics/normalDraws.ts';

const sampled = (id: string, scores: readonly number[]): PlayerScores => ({ id, scores, exact: false });
const solved = (id: string, score: number): PlayerScores => ({ id, scores: [score], exact: true });

describe("Student's t", () => {
  it('has its closed forms for one, two and four degrees of freedom', () => {
    for (const t of [-3, -0.5, 0, 0.01, 0.7, 1, 2.5, 40]) {
      const root = Math.sqrt(4 + t * t);
      expect(studentTail(1)(t)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
      expect(studentTail(2)(t)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 13);
      expect(studentTail(4)(t)).toBeCloseTo(0.5 - (t * (6 + t * t)) / (2 * root ** 3), 13);
    }
  });

  it('keeps its digits far out: with one degree of freedom the tail is arctan(1/t)/π', () => {
    expect(studentTail(1)(1e6) / (Math.atan(1e-6) / Math.PI)).toBeCloseTo(1, 12);
  });

  it('has the tabled points of 2.5 %', () => {
    // Abramowitz & Stegun 1964, table 26.10.
    for (const [freedom, point] of [
      [5, 2.571],
      [10, 2.228],
      [19, 2.093],
      [120, 1.98],
    ] as const) {
      expect(studentTail(freedom)(point)).toBeCloseTo(0.025, 4);
    }
  });
});

describe('a paired difference', () => {
  it('is worked out by hand: 2, 0, 1 has mean 1 and standard error 1/√3', () => {
    expect(pairedDifference(sampled('a', [12, 20, 31]), sampled('b', [10, 20, 30]))).toEqual({
      difference: 1,
      standardError: expect.closeTo(1 / Math.sqrt(3), 14),
      exact: false,
      repetitions: 3,
    });
  });

  it('has only the error of the sampled part against a solved player', () => {
    // 1, 3, 5 against 2: s² = 4, n = 3.
    const { difference, standardError } = pairedDifference(sampled('a', [1, 3, 5]), solved('b', 2));
    expect([difference, standardError]).toEqual([1, expect.closeTo(2 / Math.sqrt(3), 14)]);
  });

  it('has no error where luck does the same to both, or nothing to either', () => {
    expect(pairedDifference(sampled('a', [0.3, 7.1, 5.2]), sampled('b', [0.1, 6.9, 5]))).toMatchObject({
      difference: expect.closeTo(0.2, 14),
      standardError: 0,
      exact: false,
    });
    expect(pairedDifference(solved('a', 3), solved('b', 2))).toEqual({ difference: 1, standardError: 0, exact: true, repetitions: 1 });
    expect(pairedDifference(solved('a', 0.1 + 0.2), solved('b', 0.3)).difference).toBe(0);
  });

  it('cannot tell its error from one repetition', () => {
    expect(pairedDifference(sampled('a', [3]), sampled('b', [2])).standardError).toBeNull();
  });

  it('comes in matrices that turn their sign', () => {
    const { difference, standardError } = pairedDifferences([sampled('a', [12, 20, 31]), sampled('b', [10, 20, 30]), solved('c', 20)]);
    expect(difference).toEqual(
      [
        [0, 1, 1],
        [-1, 0, 0],
        [-1, 0, 0],
      ].map((row) => row.map((value) => expect.closeTo(value, 13))),
    );
    expect(standardError[0]![1]).toBe(standardError[1]![0]);
    expect([0, 1, 2].map((i) => standardError[i]![i])).toEqual([0, 0, 0]);
  });
});

describe('evidence', () => {
  const evidence = evidenceFor(10);

  it('is Student’s t, one-sided', () => {
    const pair = { difference: 2.262, standardError: 1, exact: false, repetitions: 10 };
    expect(evidence(pair)).toBeCloseTo(0.025, 4);
    expect(evidence({ ...pair, difference: 5 }, 5 - 1.833)).toBeCloseTo(0.05, 4);
  });

  it('is the sign test where every repetition said the same, and none where one cannot tell', () => {
    expect(evidence({ difference: 1, standardError: 0, exact: false, repetitions: 10 })).toBe(1 / 1024);
    expect(evidence({ difference: 1, standardError: null, exact: false, repetitions: 1 })).toBe(1);
    expect(evidence({ difference: 0, standardError: 0, exact: false, repetitions: 10 })).toBe(1);
  });
});

describe('who is surely above whom', () => {
  it('takes solved scores at their word, ties included, and follows chains', () => {
    expect(surelyOrdered([solved('a', 3), solved('b', 2), solved('c', 2)], 0.95)).toEqual([
      [0, 1, 1],
      [-1, 0, 0],
      [-1, 0, 0],
    ]);
    // s is sampled and surely above a alone; a is level with b, so s is above b as well.
    const order = surelyOrdered([sampled('s', [9, 9.1, 8.9, 9.05]), solved('a', 1), solved('b', 1)], 0.95);
    expect(order[0]).toEqual([0, 1, 1]);
  });

  describe('goes by Holm', () => {
    /** Of two degrees of freedom the tail is closed: p = ½ − t / (2 √(2 + t²)). Three scores m − 1, m, m + 1 have t = m √3. */
    const ofChance = (id: string, chance: number): PlayerScores => {
      const u = 1 - 2 * chance;
      const mean = (u * Math.SQRT2) / Math.sqrt(1 - u * u) / Math.sqrt(3);
      return sampled(id, [mean - 1, mean, mean + 1]);
    };

    it('the first of four hypotheses has to pass 0.05 / 4', () => {
      const told = (chance: number): Known => surelyOrdered([ofChance('x', chance), solved('nought', 0), solved('o', 0)], 0.95)[0]![1]!;
      expect(told(0.0124)).toBe(1);
      expect(told(0.0126)).toBeNull();
    });

    it('the second of six need only pass 0.05 / 5', () => {
      // y less x is the same three times over, 2⁻³ by the sign test: no help to either.
      const players = (chance: number) => [ofChance('y', 0.001), ofChance('x', chance), solved('nought', 0)];
      expect(surelyOrdered(players(0.0099), 0.95)[1]).toEqual([null, 0, 1]);
      expect(surelyOrdered(players(0.0101), 0.95)).toEqual([
        [0, null, 1],
        [null, 0, null],
        [-1, null, 0],
      ]);
    });
  });
});

describe('places', () => {
  // a above c and d; b above d; nothing else is known.
  const known: Known[][] = [
    [0, null, 1, 1],
    [null, 0, null, 1],
    [-1, null, 0, null],
    [-1, -1, null, 0],
  ];

  it('lie between those surely above and those surely below', () => {
    expect(placeIntervals(known)).toEqual([
      [1, 2],
      [1, 3],
      [2, 4],
      [3, 4],
    ]);
  });

  it('are shared by exact ties', () => {
    const { players, runs } = statisticsOf(
      [solved('a', 3), solved('b', 2), solved('c', 2), solved('d', 1)].map((player, position) => ({ ...player, position })),
      0.95,
    );
    expect(players.map(({ placeInterval }) => placeInterval)).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [4, 4],
    ]);
    expect(runs).toEqual([{ from: 2, to: 3, tied: true }]);
  });

  it('that cannot be told apart come in runs that may overlap', () => {
    expect(placeRuns(known)).toEqual([
      { from: 1, to: 2, tied: false },
      { from: 2, to: 3, tied: false },
      { from: 3, to: 4, tied: false },
    ]);
    expect(
      placeRuns([
        [0, 1],
        [-1, 0],
      ]),
    ).toEqual([]);
  });
});

describe('in simulation', () => {
  /** Scores with a share of luck that all have in common, a share of their own, and, where skewed, few but large hits. */
  const tournament = (round: number, strengths: readonly number[], repetitions: number, skewed: boolean): PlayerScores[] => {
    const draw = normalDraws(streamFor({ seed: `places ${skewed}`, repetition: round, purpose: 'figure' }));
    const common = Array.from({ length: repetitions }, () => 3 * draw());
    return strengths.map((strength, i) =>
      sampled(
        `p${i}`,
        common.map((luck) => strength + luck + (skewed ? (draw() ** 2 - 1) / Math.SQRT2 : draw())),
      ),
    );
  };
  const truePlace = (strengths: readonly number[], i: number): number => 1 + strengths.filter((other) => other > strengths[i]!).length;

  it.each([
    ['normal', false],
    ['skewed', true],
  ])('95 % place intervals hold all true places at once in 95 % of tournaments with %s luck', (_, skewed) => {
    const strengths = [4, 1, 1, 1, 0.5, 0, 0, -6];
    let held = 0;
    let width = 0;
    const rounds = 600;
    for (let round = 0; round < rounds; round++) {
      const intervals = placeIntervals(surelyOrdered(tournament(round, strengths, 20, skewed), 0.95));
      held += intervals.every(([first, last], i) => first <= truePlace(strengths, i) && truePlace(strengths, i) <= last) ? 1 : 0;
      // Who is far ahead or behind is told.
      width += intervals[0]![1] - intervals[0]![0] + intervals[7]![1] - intervals[7]![0];
    }
    expect(held / rounds).toBeGreaterThanOrEqual(0.95);
    expect(width / rounds).toBeLessThan(0.5);
  });

  it('nobody of equal players is put above another more often than stated', () => {
    const rounds = 600;
    let wrong = 0;
    for (let round = 0; round < rounds; round++) {
      const order = surelyOrdered(tournament(round, [0, 0, 0, 0, 0], 10, false), 0.9);
      wrong += order.some((row) => row.includes(1)) ? 1 : 0;
    }
    expect(wrong / rounds).toBeLessThanOrEqual(0.1);
    // Nor so seldom that the intervals would be worth nothing.
    expect(wrong / rounds).toBeGreaterThan(0.02);
  });
});
