import fc from 'fast-check';
import { InputError } from '../../src/core/index.ts';
import { describe, expect, it } from 'vitest';
import {
  type AnyTables,
  type PayoffTable,
  bestReplyDynamics,
  ecological,
  evolutionarilyStable,
  growthRates,
  imitation,
  invades,
  logit,
  replicator,
  restPoints,
  velocity,
} from '../../src/population/index.ts';
import { after } from './after.ts';

/** Payoffs with few digits, so that ties come up. */
const anyPayoff = fc.integer({ min: -20, max: 20 }).map((value) => value / 4);
const anyTable = (rows: number, columns = rows): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(anyPayoff, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anyShares = (size: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 20 }), { minLength: size, maxLength: size }).map((counts) => {
    const sum = counts.reduce((total, count) => total + count, 0);
    return counts.map((count) => count / sum);
  });
const anyPool = fc.integer({ min: 2, max: 4 }).chain((size) => fc.tuple(anyTable(size), anyShares(size)));
const anyPools = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([n, m]) =>
  fc.record({
    tables: fc.record({ vendor: anyTable(n, m), partner: anyTable(n, m) }),
    start: fc.record({ vendor: anyShares(n), partner: anyShares(m) }),
  }),
);

/** Every dynamic that takes any payoffs, alike for one pool and two. */
const dynamics = {
  replicator,
  'replicator with mutation': ((payoffs, start) => replicator(payoffs, start, { mutation: 0.05 })) as typeof replicator,
  'discrete replicator': ((payoffs, start) => replicator(payoffs, start, { mode: 'discrete', background: 6 })) as typeof replicator,
  imitation,
  'best replies': bestReplyDynamics as typeof replicator,
  logit: logit as typeof replicator,
  ecological: ((payoffs, start) => ecological(raisedAll(payoffs), start)) as typeof replicator,
};
const each = Object.entries(dynamics) as [string, typeof replicator][];

/** The same payoffs, none of them negative. */
function raisedAll<P extends AnyTables>(payoffs: P): P {
  const tables: AnyTables = payoffs;
  return ('vendor' in tables
    ? { vendor: raised(tables.vendor, 6), partner: raised(tables.partner, 6) }
    : raised(tables, 6)) as unknown as P;
}

function raised(table: PayoffTable, by: number): number[][] {
  return table.map((row) => row.map((payoff) => payoff + by));
}

function expectNear(actual: readonly number[], expected: readonly number[], within: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((share, i) =>
    expect(Math.abs(share - expected[i]!), `${actual.join()} for ${expected.join()}`).toBeLessThanOrEqual(within),
  );
}

describe.each(each)('%s', (_, dynamic) => {
  it('keeps to the simplex in one pool and in two', () => {
    const check = (shares: readonly number[]): void => {
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    };
    fc.assert(fc.property(anyPool, ([table, start]) => check(after(dynamic(table, start), 20))));
    fc.assert(
      fc.property(anyPools, ({ tables, start }) => {
        const { vendor, partner } = after(dynamic(tables, start), 20);
        check(vendor);
        check(partner);
      }),
    );
  });

  it('does not care what behaviours are called', () => {
    fc.assert(
      fc.property(anyPool, ([table, start]) => {
        const turn = <T>(list: readonly T[]): T[] => [...list.slice(1), list[0]!];
        const turned = after(dynamic(turn(table.map(turn)), turn(start)), 3);
        expectNear(turned, turn(after(dynamic(table, start), 3)), 1e-7);
      }),
    );
  });

  it('treats two identical pools that meet each other as one', () => {
    fc.assert(
      fc.property(anyPool, ([table, start]) => {
        const turned = table.map((row, i) => row.map((__, j) => table[j]![i]!));
        const { vendor, partner } = after(dynamic({ vendor: table, partner: turned }, { vendor: start, partner: start }), 5);
        const one = after(dynamic(table, start), 5);
        expectNear(vendor, one, 1e-7);
        expectNear(partner, one, 1e-7);
      }),
    );
  });
});

describe('the replicator equation', () => {
  it('is blind to constants added to what everybody earns from the same behaviour, with mutation and without', () => {
    fc.assert(
      fc.property(anyPool, fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0, 0.1), ([table, start], constant, mutation) => {
        const columns = table.map((row) => row.map((payoff, j) => payoff + constant * (j + 1)));
        expectNear(after(replicator(columns, start, { mutation }), 2), after(replicator(table, start, { mutation }), 2), 1e-6);
      }),
    );
  });

  it('only runs faster where payoffs are scaled', () => {
    fc.assert(
      fc.property(anyPool, fc.double({ min: 0.1, max: 10, noNaN: true }), ([table, start], factor) => {
        const scaled = table.map((row) => row.map((payoff) => payoff * factor));
        expectNear(after(replicator(scaled, start, { step: 1 / factor }), 3), after(replicator(table, start), 3), 1e-6);
      }),
    );
  });

  it('is the limit of the discrete one for a large background', () => {
    fc.assert(
      fc.property(anyPool, ([table, start]) => {
        const background = 20_000;
        const discrete = after(replicator(table, start, { mode: 'discrete', background }), background / 10);
        expectNear(discrete, after(replicator(table, start, { step: 0.1 }), 1), 1e-3);
      }),
      { numRuns: 20 },
    );
  });
});

describe('rest points of any table', () => {
  it('stand still when put into the equation, and every mix of their corners does', () => {
    fc.assert(
      fc.property(anyPool, fc.double({ min: 0, max: 1, noNaN: true }), ([table], way) => {
        for (const { corners, residual, support, shares } of restPoints(table)) {
          expect(residual).toBeLessThan(1e-9);
          expect(shares.flatMap((share, i) => (share > 0 ? [i] : []))).toEqual(support);
          const between = corners[0]!.map((share, i) => share + way * (corners.at(-1)![i]! - share));
          velocity(table, between).forEach((change) => expect(Math.abs(change)).toBeLessThan(1e-8));
        }
      }),
    );
    fc.assert(
      fc.property(anyPools, ({ tables }) => {
        for (const { shares, residual } of restPoints(tables)) {
          expect(residual).toBeLessThan(1e-9);
          const { vendor, partner } = velocity(tables, shares);
          [...vendor, ...partner].forEach((change) => expect(Math.abs(change)).toBeLessThan(1e-9));
        }
      }),
    );
  });

  it('have at least one Nash point, and every pure population among them', () => {
    fc.assert(
      fc.property(anyPools, ({ tables, start }) => {
        const found = restPoints(tables);
        expect(found.some(({ nash }) => nash)).toBe(true);
        const pure = found.filter(({ support }) => support.vendor.length * support.partner.length === 1);
        expect(pure).toHaveLength(start.vendor.length * start.partner.length);
      }),
    );
  });

  it('have the eigenvalues of the velocity differentiated numerically', () => {
    fc.assert(
      fc.property(anyTable(3), (table) => {
        for (const { shares, eigenvalues } of restPoints(table)) {
          const h = 1e-6;
          // The simplex is left by nothing but the last share, which is what is left; the field is a polynomial beyond it too.
          const at = (i: number, by: number): number[] => shares.map((share, k) => share + (k === i ? by : 0) - (k === 2 ? by : 0));
          const columns = [0, 1].map((i) => {
            const plus = extended(table, at(i, h));
            const minus = extended(table, at(i, -h));
            return plus.map((value, k) => (value - minus[k]!) / (2 * h));
          });
          const matrix = [0, 1].map((row) => [columns[0]![row]!, columns[1]![row]!]);
          // Trace and determinant make the eigenvalues of two by two.
          const trace = matrix[0]![0]! + matrix[1]![1]!;
          const [one, two] = eigenvalues as [{ re: number; im: number }, { re: number; im: number }];
          expect(one.re + two.re).toBeCloseTo(trace, 5);
          const determinant = matrix[0]![0]! * matrix[1]![1]! - matrix[0]![1]! * matrix[1]![0]!;
          expect(one.re * two.re - one.im * two.im).toBeCloseTo(determinant, 4);
        }
      }),
    );
  });
});

/** The replicator field, off the simplex too. */
function extended(table: readonly (readonly number[])[], x: readonly number[]): number[] {
  const fares = table.map((row) => row.reduce((sum, payoff, j) => sum + payoff * x[j]!, 0));
  const mean = fares.reduce((sum, fare, i) => sum + fare * x[i]!, 0);
  return x.map((share, i) => share * (fares[i]! - mean));
}

describe('evolutionary stability of any table', () => {
  it('agrees with trying mutants', () => {
    fc.assert(
      fc.property(
        anyPool.filter(([table]) => table.length > 1),
        fc.array(anyShares(4), { minLength: 30, maxLength: 30 }),
        ([table], mutants) => {
          for (const { shares, nash } of restPoints(table)) {
            const { kind, invader } = evolutionarilyStable(table, shares, 1e-8);
            if (invader !== null) expect(invades(table, invader, shares, 1e-7).kind).not.toBe('none');
            if (!nash) expect(kind).toBe('none');
            for (const mutant of mutants) {
              const sum = mutant.slice(0, table.length).reduce((total, share) => total + share, 0);
              const mix = mutant.slice(0, table.length).map((share) => share / sum);
              if (mix.every((share, i) => Math.abs(share - shares[i]!) < 1e-3)) continue;
              const invasion = invades(table, mix, shares, 1e-7).kind;
              if (kind === 'ess' || kind === 'strict-nash') expect(invasion).toBe('none');
              if (kind === 'neutrally-stable') expect(['none', 'neutral']).toContain(invasion);
            }
          }
        },
      ),
    );
  });

  it('means in two pools that every single mutant earns less', () => {
    fc.assert(
      fc.property(anyPools, ({ tables, start }) => {
        for (let vendor = 0; vendor < start.vendor.length; vendor++) {
          for (let partner = 0; partner < start.partner.length; partner++) {
            const resident = { vendor, partner };
            const kinds = [
              ...start.vendor.flatMap((_, mix) => (mix === vendor ? [] : [invades(tables, { side: 'vendor', mix }, resident).kind])),
              ...start.partner.flatMap((_, mix) => (mix === partner ? [] : [invades(tables, { side: 'partner', mix }, resident).kind])),
            ];
            const { kind, nash } = evolutionarilyStable(tables, resident);
            expect(kind === 'strict-nash').toBe(kinds.every((one) => one === 'none'));
            expect(nash).toBe(!kinds.includes('strict'));
            expect(kind).not.toBe('ess');
          }
        }
      }),
    );
  });

  it('sees the growth of a rare behaviour in its invasion', () => {
    fc.assert(
      fc.property(anyPool, ([table]) => {
        const resident = table.map((_, i) => (i === 0 ? 1 : 0));
        growthRates(table, resident).forEach((rate, i) => expect(invades(table, i, 0).first).toBeCloseTo(rate, 12));
      }),
    );
  });
});

describe('options of the dynamics', () => {
  const pd = [
    [3, 0],
    [5, 1],
  ];

  it.each([
    ['replicator', replicator],
    ['imitation', imitation],
    ['ecological', ecological],
    ['best replies', bestReplyDynamics],
    ['logit', logit],
  ] as const)('of %s are not silently ignored where they are misspelt, and null is told', (_, process) => {
    const start = (options: unknown) => () =>
      (process as (a: unknown, b: unknown, c: unknown) => Iterator<unknown>)(pd, [0.5, 0.5], options).next();
    expect(start({ mutaton: 1 })).toThrow(/mutaton.*unknown option/);
    expect(start(null)).toThrow(InputError);
  });
});
