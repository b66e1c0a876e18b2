import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalContinuationOf } from '../../src/exact/reply/index.ts';
import { contriteSubgamePerfect, criticalContinuation, kRoundPunishment, oneShotDeviation } from '../../src/exact/thresholds/index.ts';
import { prisonersDilemma, stageGame } from '../../src/games/index.ts';
import { type FiniteStrategy, type Machine, machine } from '../../src/strategies/index.ts';
import { anyDilemma } from '../support/anyPayoffs.ts';
import { machines } from '../support/machines.ts';

const rules: readonly (readonly [string, FiniteStrategy])[] = [
  ['grudger', machines.GRIM],
  ['tit-for-tat', machines.TFT],
  ['contrite-tit-for-tat', machines.CTFT],
  ['tit-for-two-tats', machines.TF2T],
  ['two-tits-for-tat', machines['2TFT']],
  ['win-stay-lose-shift', machines.WSLS],
];

function expectBound(actual: number | null, expected: number | null): void {
  if (expected === null || expected > 1 - 1e-6) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 9);
}

describe('the numerical critical continuation', () => {
  it.each(rules)('is that of the closed form for %s', (id, rule) => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const game = prisonersDilemma(payoffs);
        expectBound(criticalContinuationOf(rule, rule, { game }).value, criticalContinuation(game, id).vendor.value);
      }),
      { numRuns: 25 },
    );
  });

  it('is told for each side by its own payoffs, and the larger decides', () => {
    const game = stageGame({ vendor: { T: 12, R: 8, P: 4, S: -2 }, partner: { T: 5, R: 4, P: 1, S: -1 } });
    const { value, sides, bracket, intervals, method } = criticalContinuationOf(machines.GRIM, machines.GRIM, { game });
    expect(sides.vendor.value).toBeCloseTo(1 / 2, 10);
    expect(sides.partner.value).toBeCloseTo(1 / 4, 10);
    expect(value).toBe(sides.vendor.value);
    expect(bracket![1]).toBe(value);
    expect(bracket![1] - bracket![0]).toBeLessThan(1e-15);
    expect(intervals).toEqual([[value, 1 - 1e-6]]);
    expect(method).toBe('root');
  });

  it('is the root of the geometric sum for two rounds of punishment', () => {
    const payoffs = { T: 5, R: 3, P: 1, S: 0 };
    expect(criticalContinuationOf(punisher, punisher).value).toBeCloseTo(kRoundPunishment(payoffs, 2).value!, 9);
  });

  it('is 0 for mutual defection, and null where cooperation is never an equilibrium', () => {
    expect(criticalContinuationOf(machines.ALLD, machines.ALLD)).toMatchObject({ value: 0, bracket: null, intervals: [[0, 1 - 1e-6]] });
    expect(criticalContinuationOf(machines.TF2T, machines.TF2T)).toMatchObject({ value: null, bracket: null, intervals: [] });
  });

  it('shows a stretch that ends: defecting on tit for tat is a best reply below 1/4 only', () => {
    const { sides, value } = criticalContinuationOf(machines.ALLD, machines.TFT);
    expect(value).toBeNull();
    expect(sides.vendor.value).toBeNull();
    expect(sides.vendor.intervals).toEqual([[0, expect.closeTo(1 / 4, 9)]]);
  });

  it('grows by the discount of the side', () => {
    expect(criticalContinuationOf(machines.TFT, machines.TFT, { discount: 0.9 }).value).toBeCloseTo(2 / 3 / 0.9, 9);
  });

  it.each([
    [{ T: 4, R: 3, P: 1, S: 0 }, 0.1],
    [{ T: 4, R: 3, P: 1, S: 0 }, 0.02],
    [{ T: 3, R: 2, P: 0, S: -1 }, 0.05],
    [{ T: 5, R: 3, P: 1, S: 0 }, 0.01],
  ])('of win-stay lose-shift at %o with execution noise %f is ((1 − e)(T − R) + e(P − S)) / ((1 − 2e)²(R − P))', (payoffs, e) => {
    const { T, R, P, S } = payoffs;
    const bound = ((1 - e) * (T - R) + e * (P - S)) / ((1 - 2 * e) ** 2 * (R - P));
    const { value } = criticalContinuationOf(machines.WSLS, machines.WSLS, { game: prisonersDilemma(payoffs), noise: { execution: e } });
    expectBound(value, bound < 1 ? bound : null);
  });

  it('tells where it is not known, because the best reply would have to see misreadings', () => {
    const { undecided, value } = criticalContinuationOf(machines.GRIM, machines.GRIM, { noise: { perception: 0.01 } });
    expect(value).toBeNull();
    expect(undecided).toHaveLength(1);
    expect(undecided[0]![0]).toBeGreaterThan(0.5);
  });

  it('has no use for a length', () => {
    expect(() => criticalContinuationOf(machines.TFT, machines.TFT, { length: { rounds: 3 } } as object)).toThrow(
      /length: is what is looked for/,
    );
  });
});

describe('one-shot-deviation proof from a continuation on', () => {
  it('is what the closed form for contrite tit for tat says', () => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const { value } = criticalContinuationOf(machines.CTFT, machines.CTFT, { game: prisonersDilemma(payoffs), subgamePerfect: true });
        expectBound(value, contriteSubgamePerfect(payoffs).value);
      }),
      { numRuns: 25 },
    );
  });

  it.each(Object.entries(machines).filter(([name]) => name !== 'GTFT_1_3'))('agrees with the one-shot test of %s', (_, rule) => {
    fc.assert(
      fc.property(anyDilemma, (payoffs) => {
        const game = prisonersDilemma(payoffs);
        const { intervals } = criticalContinuationOf(rule, rule, { game, subgamePerfect: true });
        for (const continuation of [0.155, 0.355, 0.555, 0.755, 0.955]) {
          if (intervals.flat().some((end) => Math.abs(end - continuation) < 1e-6)) continue;
          const holds = intervals.some(([from, to]) => from <= continuation && continuation <= to);
          expect(holds, `w ${continuation}`).toBe(oneShotDeviation(rule, rule, { game, continuation }).subgamePerfect);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('asks no more of a grim that is triggered by any defection, and more than tit for tat can give', () => {
    expect(criticalContinuationOf(machines.GRIM_PUBLIC, machines.GRIM_PUBLIC, { subgamePerfect: true }).value).toBeCloseTo(1 / 2, 10);
    expect(criticalContinuationOf(machines.TFT, machines.TFT, { subgamePerfect: true }).value).toBeNull();
  });

  it('is the same as a Nash equilibrium where slips lead everywhere', () => {
    for (const rule of [machines.CTFT, machines.WSLS, machines.GRIM_PUBLIC]) {
      const game = prisonersDilemma({ T: 4, R: 3, P: 1, S: 0 });
      const noisy = { game, noise: { execution: 0.01 } };
      const { value } = criticalContinuationOf(rule, rule, noisy);
      expect(criticalContinuationOf(rule, rule, { ...noisy, subgamePerfect: true }).value).toBe(value);
    }
  });
});

/** Two rounds of mutual defection after any defection in good times, then good times again. */
const punisher: Machine = machine({
  id: 'two-rounds',
  start: 'good',
  states: {
    good: { play: 'C', next: { CC: 'good', CD: 'bad', DC: 'bad', DD: 'bad' } },
    bad: { play: 'D', next: { C: 'worse', D: 'worse' } },
    worse: { play: 'D', next: { C: 'good', D: 'good' } },
  },
});
