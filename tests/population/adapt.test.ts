import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { stageGame } from '../../src/games/index.ts';
import { type PayoffTables, adapt, imitation } from '../../src/population/index.ts';

/** A deal between a vendor and a reseller (illustrative figures after channel margins of 20 to 40 per cent). */
const deal = stageGame({ vendor: { T: 45, R: 40, P: 17.5, S: -3 }, partner: { T: 33, R: 25, P: -2.5, S: -5 } });
const behaviours = [
  strategy('always-cooperate'),
  strategy('always-defect'),
  strategy('tit-for-tat'),
  strategy('generous-tit-for-tat', { p: 1 / 3 }),
  strategy('win-stay-lose-shift'),
];
const today = { vendor: [0.1, 0.4, 0.3, 0.1, 0.1], partner: [0.1, 0.5, 0.2, 0.1, 0.1] };
const scale = { vendor: 22.5, partner: 27.5 };

function cooperationAfter(continuation: number, misreadings: number): number {
  const noise = { execution: 0.02, perception: misreadings };
  const met = behaviours.map((v) => behaviours.map((p) => expectMatch(v, p, { game: deal, length: { continuation }, noise })));
  const payoffs = {
    vendor: met.map((row) => row.map(({ perRound }) => perRound.vendor)),
    partner: met.map((row) => row.map(({ perRound }) => perRound.partner)),
  };
  const { shares } = adapt(payoffs, today, { scale });
  return met.reduce(
    (sum, row, i) =>
      sum +
      row.reduce(
        (part, { cooperation }, j) => part + (shares.vendor[i]! * shares.partner[j]! * (cooperation.vendor + cooperation.partner)) / 2,
        0,
      ),
    0,
  );
}

describe('adaptation', () => {
  it('tips: from hardly any cooperation to a lot between continuation 0.5 and 0.6', () => {
    // Computed apart from this package for the design of the model.
    expect(cooperationAfter(0.5, 0.05)).toBeCloseTo(0.04, 2);
    expect(cooperationAfter(0.6, 0.05)).toBeCloseTo(0.89, 2);
  });

  it.each([0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98])('is not saved by a continuation of %d when 15 %% of moves are misread', (continuation) => {
    expect(cooperationAfter(continuation, 0.15)).toBeLessThan(0.1);
  });

  it('keeps shares that sum to 1 and stay positive', () => {
    const payoff = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(payoff, payoff, payoff), { minLength: 2, maxLength: 2 }),
        fc.array(fc.tuple(payoff, payoff, payoff), { minLength: 2, maxLength: 2 }),
        (vendor, partner) => {
          const { shares } = adapt({ vendor, partner }, { vendor: [0.5, 0.5], partner: [0.2, 0.3, 0.5] });
          for (const pool of [shares.vendor, shares.partner]) {
            expect(pool.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
            expect(Math.min(...pool)).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('makes one review by the formula', () => {
    // Two behaviours a side; x1' = 0.99 x1 (1 + x2 tanh(5 (f1 - f2) / 2)) + 0.01 / 2, worked by hand.
    const payoffs: PayoffTables = {
      vendor: [
        [1, 0],
        [0, 0],
      ],
      partner: [
        [0, 0],
        [0, 0],
      ],
    };
    const { value } = imitation(payoffs, { vendor: [0.5, 0.5], partner: [0.5, 0.5] }).next();
    expect(value.vendor[0]).toBeCloseTo(0.99 * 0.5 * (1 + 0.5 * Math.tanh(1.25)) + 0.005, 12);
    expect(value.partner).toEqual([0.5, 0.5]);
  });

  it('settles where nothing moves, and says when it does not', () => {
    const pennies: PayoffTables = {
      vendor: [
        [1, -1],
        [-1, 1],
      ],
      partner: [
        [-1, 1],
        [1, -1],
      ],
    };
    const still = adapt(pennies, { vendor: [0.5, 0.5], partner: [0.5, 0.5] });
    expect(still).toMatchObject({ settled: true, reviews: 1 });
    const restless = adapt(pennies, { vendor: [0.9, 0.1], partner: [0.5, 0.5] });
    expect(restless).toMatchObject({ settled: false, reviews: 1000 });
    // Matching pennies cycles around one half.
    expect(restless.shares.vendor[0]).toBeGreaterThan(0.2);
    expect(restless.shares.vendor[0]).toBeLessThan(0.8);
  });

  it('does not depend on the unit of payoffs once they are scaled', () => {
    const payoffs: PayoffTables = {
      vendor: [
        [3, 0],
        [5, 1],
      ],
      partner: [
        [3, 5],
        [0, 1],
      ],
    };
    const times = (table: readonly (readonly number[])[]): number[][] => table.map((row) => row.map((value) => value * 100));
    const start = { vendor: [0.8, 0.2], partner: [0.7, 0.3] };
    const one = adapt(payoffs, start, { scale: { vendor: 2, partner: 2 } });
    const hundred = adapt({ vendor: times(payoffs.vendor), partner: times(payoffs.partner) }, start, {
      scale: { vendor: 200, partner: 200 },
    });
    hundred.shares.vendor.forEach((share, i) => expect(share).toBeCloseTo(one.shares.vendor[i]!, 9));
  });
});
