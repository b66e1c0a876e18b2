import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FiniteOptions,
  type FiniteProcess,
  averageCooperation,
  fixationMatrix,
  fixationProbability,
  fixationTimes,
  smallMutationLimit,
  stationaryDistribution,
  weakSelection,
} from '../../src/population/finite/index.ts';
import { spread } from './individuals.ts';

const processes: readonly FiniteProcess[] = ['birth-death', 'death-birth', 'pairwise-comparison', 'wright-fisher'];

/** Every process with everything that can be chosen about it. */
const rules: readonly FiniteOptions[] = [
  { process: 'birth-death', drawnFrom: 'all' },
  { process: 'birth-death', drawnFrom: 'others', fitness: 'exponential' },
  { process: 'death-birth', games: 'before' },
  { process: 'death-birth', games: 'after' },
  { process: 'death-birth', drawnFrom: 'all', fitness: 'exponential' },
  { process: 'pairwise-comparison', drawnFrom: 'all' },
  { process: 'pairwise-comparison', drawnFrom: 'others' },
  { process: 'wright-fisher' },
];

const three = [
  [1, 0.2, 1],
  [1.6, 0.4, 0.5],
  [0.9, 0.3, 1.1],
];

const anyTable = (types: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: types, maxLength: types }), {
    minLength: types,
    maxLength: types,
  });
const anyGame = fc.integer({ min: 2, max: 3 }).chain((types) =>
  fc.record({
    payoffs: anyTable(types),
    start: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: types, maxLength: types }).filter((counts) => sum(counts) >= 3),
    rule: fc.constantFrom(...rules),
    selection: fc.constantFrom(0.1, 0.5, 1),
  }),
);

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function complete(rule: FiniteOptions): Parameters<typeof spread>[2] {
  return {
    process: 'birth-death',
    selection: 1,
    fitness: 'linear',
    mutation: 0,
    mutants: 'others',
    drawnFrom: rule.process === 'death-birth' || rule.process === 'pairwise-comparison' ? 'others' : 'all',
    games: 'before',
    ...rule,
  };
}

describe.each(rules.map((rule): [string, FiniteOptions] => [JSON.stringify(rule), rule]))('the exact side of %s', (_, rule) => {
  it('agrees with the process followed individual by individual', () => {
    const who = [0, 1, 2, 2];
    const { chances, time } = spread(three, who, complete({ ...rule, selection: 0.7 }), 400);
    const options = { ...rule, selection: 0.7 };
    fixationProbability(three, [1, 1, 2], options).forEach((chance, type) => {
      expect(chance).toBeCloseTo(chances.get(who.map(() => type).join()) ?? 0, 9);
    });
    expect(fixationTimes(three, [1, 1, 2], options).any).toBeCloseTo(time, 7);
  });

  it('has the long run of the process followed individual by individual', () => {
    for (const mutants of ['others', 'any'] as const) {
      const options = { ...rule, selection: 0.7, mutation: 0.1, mutants };
      const { chances } = spread(three, [0, 1, 2, 2], complete(options), 900);
      const { states, chances: found, shares } = stationaryDistribution(three, 4, options);
      const sums = new Map<string, number>();
      for (const [key, chance] of chances) {
        const who = key.split(',').map(Number);
        const counts = [0, 1, 2].map((type) => who.filter((one) => one === type).length).join();
        sums.set(counts, (sums.get(counts) ?? 0) + chance);
      }
      expect(states).toHaveLength(15);
      states.forEach((counts, i) => expect(found[i]).toBeCloseTo(sums.get(counts.join())!, 9));
      expect(sum(shares)).toBeCloseTo(1, 12);
    }
  });

  it('solves two behaviours as it does among three of which one is never shown', () => {
    const two = [three[0]!.slice(0, 2), three[1]!.slice(0, 2)];
    const options = { ...rule, selection: 0.7 };
    const times = fixationTimes(two, [2, 5], options);
    const among = fixationTimes(three, [2, 5, 0], options);
    expect(among.any).toBeCloseTo(times.any, 10);
    expect(among.conditional).toEqual([...times.conditional, null]);
    // Weighed by their chances, the times of both ends make up the whole.
    const chances = fixationProbability(two, [2, 5], options);
    expect(sum(chances.map((chance, i) => chance * times.conditional[i]!))).toBeCloseTo(times.any, 9);
  });

  it('nears the small-mutation limit as mutation becomes rare', () => {
    const options = { ...rule, selection: 0.7 };
    const limit = smallMutationLimit(three, 8, options).shares;
    const near = stationaryDistribution(three, 8, { ...options, mutation: 1e-7 }).shares;
    limit.forEach((share, i) => expect(near[i]).toBeCloseTo(share, 5));
  });
});

describe('fixation', () => {
  it('is as likely as a share is large where selection does not matter', () => {
    fc.assert(
      fc.property(anyGame, ({ payoffs, start, rule }) => {
        const found = fixationProbability(payoffs, start, { ...rule, selection: 0 });
        start.forEach((count, i) => expect(found[i]).toBeCloseTo(count / sum(start), 10));
      }),
      { numRuns: 60 },
    );
  });

  it('is certain for somebody, and does not depend on the order of the behaviours', () => {
    fc.assert(
      fc.property(anyGame, ({ payoffs, start, rule, selection }) => {
        const found = fixationProbability(payoffs, start, { ...rule, selection });
        expect(sum(found)).toBeCloseTo(1, 10);
        const turned = payoffs.map((row) => [...row].reverse()).reverse();
        const back = fixationProbability(turned, [...start].reverse(), { ...rule, selection }).reverse();
        back.forEach((chance, i) => expect(chance).toBeCloseTo(found[i]!, 10));
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the unit of payoffs where selection is measured in it', () => {
    fc.assert(
      fc.property(anyGame, ({ payoffs, start, rule, selection }) => {
        const tenfold = payoffs.map((row) => row.map((payoff) => 10 * payoff));
        // A linear fitness of strength 1 is the payoff itself, of which only ratios count.
        const linear = rule.fitness !== 'exponential' && rule.process !== 'pairwise-comparison';
        const one = fixationProbability(payoffs, start, { ...rule, selection: linear ? 1 : selection });
        const ten = fixationProbability(tenfold, start, { ...rule, selection: linear ? 1 : selection / 10 });
        ten.forEach((chance, i) => expect(chance).toBeCloseTo(one[i]!, 9));
      }),
      { numRuns: 60 },
    );
  });

  it('is impossible for who has no fitness alone, and for who is not there', () => {
    const dilemma = [
      [3, 0],
      [5, 1],
    ];
    expect(fixationProbability(dilemma, [1, 9])).toEqual([0, 1]);
    expect(fixationProbability(dilemma, [0, 9])).toEqual([0, 1]);
    expect(fixationTimes(dilemma, [1, 9]).conditional[0]).toBeNull();
    expect(fixationTimes(dilemma, [9, 0])).toEqual({ any: 0, conditional: [0, null] });
  });

  it('stays a number where selection is beyond what a double can tell apart', () => {
    const coordination = [
      [3, 0],
      [0, 2],
    ];
    for (const process of ['birth-death', 'death-birth', 'pairwise-comparison'] as const) {
      const rule = { process, fitness: 'exponential', selection: 1e4 } as const;
      expect(fixationProbability(coordination, [500, 500], rule)).toEqual([1, 0]);
      expect(fixationProbability(coordination, [300, 700], rule)).toEqual([0, 1]);
      expect(smallMutationLimit(coordination, 1000, rule).shares).toEqual([1, 0]);
    }
  });

  it('of the constant-fitness process has the closed form in a pool of 100 000', () => {
    // (1 − 1/r) / (1 − r^−N), Moran 1958.
    const [found] = fixationProbability(
      [
        [1.01, 1.01],
        [1, 1],
      ],
      [1, 99_999],
    );
    expect(found).toBeCloseTo(1 - 1 / 1.01, 12);
  });

  it('of neutral drift takes N − 1 births of N individuals on average for a newcomer that makes it', () => {
    // Where a child may replace its parent: N (N − 1) steps (Kimura & Ohta 1969 in births; Antal & Scheuring 2006).
    const { conditional } = fixationTimes([[1, 1], [1, 1]], [1, 49]); // prettier-ignore
    expect(conditional[0]).toBeCloseTo(50 * 49, 8);
  });

  it('under weak selection grows by the slope of the one-third law', () => {
    const payoffs = [
      [6, 2],
      [5, 3],
    ];
    const selection = 1e-7;
    for (const process of ['birth-death', 'pairwise-comparison'] as const) {
      const [found] = fixationProbability(payoffs, [1, 19], { process, selection });
      expect((found! - 1 / 20) / selection).toBeCloseTo(weakSelection(payoffs, 20).slope, 5);
    }
  });

  it('of single newcomers is what the matrix holds', () => {
    for (const process of processes) {
      const matrix = fixationMatrix(three, 6, { process });
      expect(matrix[0]![1]).toBeCloseTo(fixationProbability(three, [5, 1, 0], { process })[1]!, 12);
      expect(matrix[2]![0]).toBeCloseTo(fixationProbability(three, [1, 0, 5], { process })[0]!, 12);
      expect(matrix[1]![1]).toBe(1);
    }
  });
});

describe('two pools', () => {
  const deal = {
    vendor: [
      [3, 0.5],
      [4, 1],
    ],
    partner: [
      [3, 4.5],
      [1, 1.2],
    ],
  };

  it('end in pairs of behaviours, each pool as alone where the other cannot change', () => {
    for (const process of processes) {
      const both = fixationProbability(deal, { vendor: [2, 3], partner: [3, 1] }, { process, selection: 0.4 });
      expect(sum(both.flat())).toBeCloseTo(1, 10);
      // Partners all alike: what a vendor earns does not depend on the other vendors.
      const alone = fixationProbability([[3, 3], [4, 4]], [2, 3], { process, selection: 0.4 }); // prettier-ignore
      const still = fixationProbability(deal, { vendor: [2, 3], partner: [4, 0] }, { process, selection: 0.4 });
      still.forEach((row, i) => {
        expect(row[0]).toBeCloseTo(alone[i]!, 10);
        expect(row[1]).toBe(0);
      });
    }
  });

  it('drift apart where selection does not matter', () => {
    const found = fixationProbability(deal, { vendor: [1, 3], partner: [2, 3] }, { selection: 0 });
    [[1 / 10, 3 / 20], [3 / 10, 9 / 20]].forEach((row, i) => row.forEach((chance, j) => expect(found[i]![j]).toBeCloseTo(chance, 10))); // prettier-ignore
  });

  it('are found in the long run where the limit of small mutation says', () => {
    for (const process of processes) {
      const rule = { process, selection: 0.4 } as const;
      const limit = smallMutationLimit(deal, { vendor: 4, partner: 5 }, rule);
      const near = stationaryDistribution(deal, { vendor: 4, partner: 5 }, { ...rule, mutation: 1e-7 });
      expect(sum(near.chances)).toBeCloseTo(1, 10);
      for (const side of ['vendor', 'partner'] as const)
        limit.shares[side].forEach((share, i) => expect(near.shares[side][i]).toBeCloseTo(share, 5));
    }
  });

  it('change roles with the sides', () => {
    const turned = {
      vendor: deal.partner[0]!.map((_, j) => deal.partner.map((row) => row[j]!)),
      partner: deal.vendor[0]!.map((_, j) => deal.vendor.map((row) => row[j]!)),
    };
    const one = stationaryDistribution(deal, { vendor: 3, partner: 5 }, { mutation: 0.05 });
    const other = stationaryDistribution(turned, { vendor: 5, partner: 3 }, { mutation: 0.05 });
    one.shares.vendor.forEach((share, i) => expect(other.shares.partner[i]).toBeCloseTo(share, 10));
  });
});

describe('the long run', () => {
  it('of two behaviours in 100 000 is at rest: what leaves a state comes back', () => {
    const { shares, chances } = stationaryDistribution([[1, 1], [1, 1]], 100_000, { mutation: 0.001 }); // prettier-ignore
    expect(shares[0]).toBeCloseTo(0.5, 8);
    expect(sum(chances)).toBeCloseTo(1, 10);
  });

  it('ends where nobody can take over, and says so where that may be two places', () => {
    const dilemma = [
      [3, 0],
      [5, 1],
    ];
    expect(smallMutationLimit(dilemma, 10).shares).toEqual([0, 1]);
    const coordination = [
      [3, 0],
      [0, 2],
    ];
    expect(() => smallMutationLimit(coordination, 10)).toThrow(/the start decides/);
  });

  it('cooperates as its behaviours do, among their own kind too', () => {
    // Tit for tat with itself cooperates always: a pool of nothing else has a cooperation of 1.
    const cooperation = [
      [1, 0.1],
      [0, 0],
    ];
    const found = { states: [[10, 0], [5, 5], [0, 10]], chances: [0.5, 0.2, 0.3], shares: [0.6, 0.4] }; // prettier-ignore
    // Of 90 pairs, 20 of the first kind with itself, 25 the first with the second.
    expect(averageCooperation(cooperation, found)).toBeCloseTo(0.5 + 0.2 * ((20 + 2.5) / 90), 12);
    expect(() => averageCooperation([[1]], found)).toThrow(/does not fit/);
  });
});

describe('the doors of the exact side', () => {
  it.each([
    [
      'tells how many states are too many',
      () =>
        stationaryDistribution(
          Array.from({ length: 6 }, () => [1, 1, 1, 1, 1, 1]),
          60,
          { mutation: 0.1 },
        ),
      /8259888/,
    ],
    ['refuses fixation under mutation', () => fixationProbability(three, [1, 1, 1], { mutation: 0.1 }), /mutation/],
    ['refuses a long run without mutation', () => stationaryDistribution(three, 5, {}), /mutation/],
    [
      'refuses a fitness below zero',
      () =>
        fixationProbability(
          [
            [1, -1],
            [2, 1],
          ],
          [1, 1],
        ),
      /negative/,
    ],
    ['refuses counts that are none', () => fixationProbability(three, [1, 2]), /start/],
    [
      'refuses times beyond the range of a double',
      () => fixationTimes([[0, 1], [1, 0]], [50, 50], { process: 'pairwise-comparison', selection: 100 }), // prettier-ignore
      /range of a double/,
    ],
    [
      'refuses chances beyond the range of a double',
      () => fixationTimes([[0, 1], [1, 0]], [50, 50], { process: 'pairwise-comparison', selection: 1e5 }), // prettier-ignore
      /range of a double/,
    ],
    ['refuses a pool of one', () => smallMutationLimit(three, 1), /size/],
    [
      'refuses games after death between two',
      () =>
        fixationProbability(
          [
            [1, 1],
            [2, 1],
          ],
          [1, 1],
          { process: 'death-birth', games: 'after' },
        ),
      /at least 3/,
    ],
    ['refuses a Wright–Fisher pool too large to be solved', () => smallMutationLimit(three, 5000, { process: 'wright-fisher' }), /5001/],
  ])('%s', (_, call, message) => {
    // prettier-ignore
    expect(call).toThrow(message);
  });
});
