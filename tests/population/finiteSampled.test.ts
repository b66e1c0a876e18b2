import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamFor } from '../../src/core/index.ts';
import { drawBinomial } from '../../src/population/finite/binomial.ts';
import {
  type FiniteRunOptions,
  fixationProbability,
  fixationTimes,
  moran,
  pairwiseComparison,
  stationaryDistribution,
  wrightFisher,
} from '../../src/population/finite/index.ts';

const game = [
  [3, 0.5],
  [4, 1],
];
const three = [
  [1, 0.2, 1],
  [1.6, 0.4, 0.5],
  [0.9, 0.3, 1.1],
];
const deal = {
  vendor: game,
  partner: [
    [3, 4.5],
    [1, 1.2],
  ],
};

type Run = (payoffs: number[][], start: number[], options: FiniteRunOptions) => Generator<readonly number[], void, void>;

/** Each sampled process with the options that tell its exact side about it. */
const runs: readonly (readonly [string, Run, FiniteRunOptions])[] = [
  ['birth-death', moran as Run, { process: 'birth-death' }],
  ['birth-death that spares the parent', moran as Run, { process: 'birth-death', drawnFrom: 'others', fitness: 'exponential' }],
  ['death-birth', moran as Run, { process: 'death-birth' }],
  ['death-birth with games among survivors', moran as Run, { process: 'death-birth', games: 'after' }],
  ['pairwise comparison', pairwiseComparison as Run, { process: 'pairwise-comparison' }],
  ['Wright–Fisher', wrightFisher as Run, { process: 'wright-fisher' }],
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe.each(runs)('the sampled %s', (_, run, options) => {
  it('takes over as often, and as fast, as the exact side says: within four standard errors', () => {
    const repetitions = 4000;
    const start = [2, 2, 4];
    const ends = [0, 0, 0];
    let steps = 0;
    let squares = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      let taken = 0;
      let last: readonly number[] = start;
      for (const counts of run(three, start, { ...options, repetition })) {
        last = counts;
        taken++;
      }
      ends[last.indexOf(8)]!++;
      steps += taken;
      squares += taken ** 2;
    }
    fixationProbability(three, start, options).forEach((chance, i) => {
      expect(Math.abs(ends[i]! / repetitions - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / repetitions));
    });
    const mean = steps / repetitions;
    const error = Math.sqrt((squares / repetitions - mean ** 2) / repetitions);
    expect(Math.abs(mean - fixationTimes(three, start, options).any)).toBeLessThan(4 * error);
  });

  it('is found where the exact long run says', () => {
    const mutating = { ...options, mutation: 0.2 };
    const { shares } = stationaryDistribution(three, 8, mutating);
    // Means of long stretches are nearly independent; their spread tells the error.
    const means = Array.from({ length: 20 }, (_, repetition) => {
      let step = 0;
      let total = 0;
      for (const counts of run(three, [8, 0, 0], { ...mutating, repetition })) {
        if (++step > 200) total += counts[0]! / 8;
        if (step === 2200) return total / 2000;
      }
      return NaN;
    });
    const mean = sum(means) / 20;
    const error = Math.sqrt(sum(means.map((value) => (value - mean) ** 2)) / 19 / 20);
    expect(Math.abs(mean - shares[0]!)).toBeLessThan(4 * error);
  });

  it('keeps the size of the pool, moves by one where it should, and gives the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }).filter((counts) => sum(counts) >= 3),
        fc.string(),
        fc.constantFrom(0, 0.3),
        (start, seed, mutation) => {
          const path: (readonly number[])[] = [];
          for (const counts of run(three, start, { ...options, seed, mutation })) {
            path.push(counts);
            if (path.length === 20) break;
          }
          const again: (readonly number[])[] = [];
          for (const counts of run(three, start, { ...options, seed, mutation })) {
            again.push(counts);
            if (again.length === 20) break;
          }
          expect(again).toEqual(path);
          path.forEach((counts, i) => {
            expect(sum(counts)).toBe(sum(start));
            expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
            const before = i === 0 ? start : path[i - 1]!;
            if (options.process !== 'wright-fisher')
              expect(sum(counts.map((count, k) => Math.abs(count - before[k]!)))).toBeLessThanOrEqual(2);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('goes on, taken up at any step, as if it had never been broken off', () => {
    const mutating = { ...options, mutation: 0.05, seed: 'long' };
    const stretch = (start: number[], from: number, steps: number): number[][] => {
      const path: number[][] = [];
      for (const counts of run(three, start, { ...mutating, from })) if (path.push([...counts]) === steps) break;
      return path;
    };
    // Beyond 4 096 steps the numbers come from another stream.
    const whole = stretch([5, 5, 5], 0, 5000);
    for (const from of [1, 4095, 4096, 4500]) expect(stretch(whole[from - 1]!, from, 300)).toEqual(whole.slice(from, from + 300));
  });
});

describe('two pools', () => {
  it('end as often in each pair of behaviours as the exact side says', () => {
    const start = { vendor: [2, 3], partner: [3, 1] };
    const repetitions = 4000;
    const ends = [[0, 0], [0, 0]]; // prettier-ignore
    for (let repetition = 0; repetition < repetitions; repetition++) {
      let last: { vendor: readonly number[]; partner: readonly number[] } = start;
      for (const counts of moran(deal, start, { repetition, selection: 0.4 })) last = counts;
      ends[last.vendor.indexOf(5)]![last.partner.indexOf(4)]!++;
    }
    fixationProbability(deal, start, { selection: 0.4 }).forEach((row, i) =>
      row.forEach((chance, j) =>
        expect(Math.abs(ends[i]![j]! / repetitions - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / repetitions)),
      ),
    );
  });

  it('go on as if never broken off, each with numbers of its own', () => {
    const path: { vendor: readonly number[]; partner: readonly number[] }[] = [];
    for (const counts of wrightFisher(deal, { vendor: [50, 50], partner: [50, 50] }, { mutation: 0.1, selection: 0 })) {
      if (path.push(counts) === 30) break;
    }
    const [next] = wrightFisher(deal, path[19]!, { mutation: 0.1, selection: 0, from: 20 });
    expect(next).toEqual(path[20]);
    expect(path.map(({ vendor }) => vendor)).not.toEqual(path.map(({ partner }) => partner));
  });
});

describe('binomial draws', () => {
  it.each([
    [7, 0.3],
    [30, 0.02],
    [40, 0.5],
    [200, 0.1],
    [5000, 0.9],
    [100_000, 0.3],
  ])('of %d with a chance of %d have its distribution', (n, p) => {
    const draw = streamFor({ seed: 'binomial', repetition: n, purpose: 'population' });
    const draws = 60_000;
    const counts = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const k = drawBinomial(n, p, draw);
      counts.set(k, (counts.get(k) ?? 0) + 1);
    }
    // The cumulative chances, added up from the mode by ratios of neighbours, apart from the factorials of the package.
    const weights = new Float64Array(n + 1);
    const mode = Math.floor((n + 1) * p);
    weights[mode] = 1;
    for (let k = mode; k < n; k++) weights[k + 1] = (weights[k]! * (n - k) * p) / ((k + 1) * (1 - p));
    for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k]! * k * (1 - p)) / ((n - k + 1) * p);
    const total = weights.reduce((all, weight) => all + weight, 0);
    let seen = 0;
    let chance = 0;
    let furthest = 0;
    for (let k = 0; k <= n; k++) {
      seen += (counts.get(k) ?? 0) / draws;
      chance += weights[k]! / total;
      furthest = Math.max(furthest, Math.abs(seen - chance));
    }
    // Kolmogorov's bound for one in a thousand.
    expect(furthest).toBeLessThan(1.95 / Math.sqrt(draws));
  });

  it('are certain where the chance is', () => {
    const draw = (): number => 0.5;
    expect([drawBinomial(0, 0.3, draw), drawBinomial(9, 0, draw), drawBinomial(9, 1, draw)]).toEqual([0, 0, 9]);
  });
});

describe('the doors of the sampled processes', () => {
  it('list everything that is wrong, before the first step', () => {
    const wrong = (): unknown => moran([[1, 2], [3]], [1, -1, 2], { selection: 2, mutation: 3, process: 'rebirth' as 'birth-death', from: -1 }); // prettier-ignore
    for (const what of [/process/, /selection/, /mutation/, /from/, /payoffs\[1\]/]) expect(wrong).toThrow(what);
    expect(() => moran(deal, { vendor: [1, 1], partner: [1] } as never)).toThrow(/start\.partner/);
    expect(() => moran({ ...deal, partner: [[1, 2]] }, { vendor: [1, 1], partner: [1, 1] })).toThrow(/shape/);
    expect(() => pairwiseComparison(game, [1, 1], { selection: -1 })).toThrow(/selection/);
    expect(() => moran([], [])).toThrow(/payoffs/);
    expect(() => moran(game, [1, 1], { process: 'pairwise-comparison' as 'birth-death' })).toThrow(/process/);
  });
});
