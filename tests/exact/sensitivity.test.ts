import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions, Length } from '../../src/conditions/index.ts';
import type { Move, Side } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { type Slope, sensitivity } from '../../src/exact/sensitivity.ts';
import { type Payoffs, stageGame } from '../../src/games/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';
import { anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';

const anyFinite = fc.oneof(anyMemoryOne, anyMachine(3));
const step = 1e-5;

interface Rates {
  vendor: Record<Move, number>;
  partner: Record<Move, number>;
}

/** A setting in the middle of everything, so that finite differences may go both ways. */
function setting(length: Length) {
  const rates = (): Rates => ({ vendor: { C: 0.1, D: 0.15 }, partner: { C: 0.2, D: 0.05 } });
  return {
    game: stageGame({ vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 8, R: 5, P: 2, S: -1 } }),
    length,
    noise: { execution: rates(), perception: rates() },
    recall: { vendor: 0.9, partner: 0.8 },
    discount: { vendor: 0.95, partner: 0.9 },
  };
}

/** Slope by central differences, by hand from `expectMatch`. */
function difference(vendor: Strategy, partner: Strategy, at: (shift: number) => ConditionOptions): Slope {
  const [up, down] = [expectMatch(vendor, partner, at(step)), expectMatch(vendor, partner, at(-step))];
  const both = (pick: (e: typeof up, side: Side) => number | null): { vendor: number; partner: number } => ({
    vendor: (pick(up, 'vendor')! - pick(down, 'vendor')!) / (2 * step),
    partner: (pick(up, 'partner')! - pick(down, 'partner')!) / (2 * step),
  });
  return {
    scores: both(({ scores }, side) => scores[side]),
    perRound: both(({ perRound }, side) => perRound[side]),
    cooperation: both(({ cooperation }, side) => cooperation[side]),
  };
}

function expectSlope(actual: Slope | null, wanted: Slope): void {
  for (const measure of ['scores', 'perRound', 'cooperation'] as const) {
    for (const side of ['vendor', 'partner'] as const) {
      const [a, b] = [actual![measure][side]!, wanted[measure][side]!];
      expect(Math.abs(a - b), `${measure}.${side}: ${a} for ${b}`).toBeLessThanOrEqual(1e-5 * Math.max(1, Math.abs(b)));
    }
  }
}

describe.each([{ continuation: 0.8 }, { rounds: 12 }, { rounds: Infinity }])(
  'slopes agree with finite differences at length %o',
  (length) => {
    it('for every rate of noise, recall and the continuation', () => {
      fc.assert(
        fc.property(anyFinite, anyFinite, (vendor, partner) => {
          const base = setting(length);
          const found = sensitivity(vendor, partner, base);
          const shifted = (change: (copy: ReturnType<typeof setting>) => void): ConditionOptions => {
            const copy = structuredClone(base);
            change(copy);
            return copy;
          };
          for (const side of ['vendor', 'partner'] as const) {
            for (const move of ['C', 'D'] as const) {
              for (const kind of ['execution', 'perception'] as const) {
                expectSlope(
                  found[kind][side][move],
                  difference(vendor, partner, (shift) => shifted(({ noise }) => void (noise[kind][side][move] += shift))),
                );
              }
            }
            expectSlope(
              found.recall[side],
              difference(vendor, partner, (shift) => shifted(({ recall }) => void (recall[side] += shift))),
            );
          }
          if ('continuation' in length) {
            expectSlope(
              found.continuation,
              difference(vendor, partner, (shift) => ({ ...base, length: { continuation: 0.8 + shift } })),
            );
          } else expect(found.continuation).toBeNull();
        }),
        { numRuns: 12 },
      );
    });

    it('for every payoff', () => {
      const base = setting(length);
      const { payoffs } = sensitivity(machines.WSLS, machines.TF2T, base);
      for (const side of ['vendor', 'partner'] as const) {
        for (const letter of ['T', 'R', 'P', 'S'] as const) {
          const at = (shift: number): ConditionOptions => {
            const sides: Record<Side, Payoffs> = { vendor: { T: 5, R: 3, P: 1, S: 0 }, partner: { T: 8, R: 5, P: 2, S: -1 } };
            return { ...base, game: stageGame({ ...sides, [side]: { ...sides[side], [letter]: sides[side][letter] + shift } }) };
          };
          const wanted = difference(machines.WSLS, machines.TF2T, at);
          expect(payoffs['always']![side][letter].perRound).toBeCloseTo(wanted.perRound[side], 6);
          expect(payoffs['always']![side][letter].score!).toBeCloseTo(wanted.scores[side]!, 4);
        }
      }
    });
  },
);

describe('slopes at the edges', () => {
  it('are one-sided where there is no noise yet: what the first slips cost tit for tat', () => {
    const { execution } = sensitivity(machines.TFT, machines.TFT, { length: { continuation: 0.9 } });
    const tiny = 1e-7;
    const noisy = expectMatch(machines.TFT, machines.TFT, {
      length: { continuation: 0.9 },
      noise: { execution: { vendor: { C: tiny, D: 0 }, partner: 0 } },
    });
    expect(execution.vendor.C!.perRound.partner).toBeCloseTo((noisy.perRound.partner - 3) / tiny, 4);
    // A slip turns the rest into an echo of CD and DC, worth 2.5 a round and not 3 to the one who slipped, from then on.
    expect(execution.vendor.C!.perRound.partner).toBeLessThan(0);
  });

  it('say so where the long run may jump: tit for tat with the first grain of noise', () => {
    const { execution, payoffs } = sensitivity(machines.GRIM, machines.GRIM, { length: { rounds: Infinity } });
    expect(execution.vendor.C).toBeNull();
    expect(payoffs['always']!.vendor.R).toEqual({ score: null, perRound: 1 });
  });

  it('ask the ratio what an ending game asks: the slope of the mean, not of the total', () => {
    const { continuation } = sensitivity(machines.ALLC, machines.ALLC, { length: { continuation: 0.5 } });
    expect(continuation!.perRound.vendor).toBeCloseTo(0, 12);
    // d/dw of 3 / (1 - w) at 0.5.
    expect(continuation!.scores.vendor).toBeCloseTo(12, 10);
  });
});
