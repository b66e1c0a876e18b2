import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { InputError, sides } from '../../src/core/index.ts';
import { expectBatch } from '../../src/exact/batch/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import type { Strategy } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { ring, tiers } from '../support/large.ts';

const anyFinite = fc.oneof(anyMemoryOne, anyMachine(4), anyMachine(8));
const anyContinuation = fc.oneof(fc.constantFrom(0, 1e-30, 1e-9, 0.5, 0.9999), fc.double({ min: 0, max: 0.9999, noNaN: true }));
const nearlyEndless = fc.constantFrom(0.99999, 1 - 1e-9, 1 - 1e-12);
/** Payoffs of `anyGame` lie between these, up to sign. */
const largest = 9;

/** Largest difference between a batch and one pair solved at a time, as a share of the largest payoff. */
function difference(
  vendor: Strategy,
  partner: Strategy,
  options: Pick<ConditionOptions, 'game' | 'recall'>,
  noises: readonly NonNullable<ConditionOptions['noise']>[],
  continuations: readonly number[],
): number {
  const batch = expectBatch(vendor, partner, { ...options, noises, continuations });
  const found: number[] = [];
  noises.forEach((noise, n) => {
    continuations.forEach((continuation, c) => {
      const at = n * continuations.length + c;
      const exact = expectMatch(vendor, partner, { ...options, noise, length: { continuation } });
      found.push(Math.abs(batch.rounds[at]! / exact.rounds - 1));
      for (const side of sides) {
        found.push(Math.abs(batch.perRound[side][at]! - exact.perRound[side]) / largest);
        found.push(Math.abs(batch.cooperation[side][at]! - exact.cooperation[side]));
      }
    });
  });
  return Math.max(...found);
}

describe('a batch over noises and continuations', () => {
  it('gives what expectMatch gives, for any pair, game, noise and recall', () => {
    fc.assert(
      fc.property(
        anyFinite,
        anyFinite,
        anyConditions,
        fc.array(anyContinuation, { minLength: 1, maxLength: 4 }),
        (vendor, partner, conditions, continuations) => {
          const { game, noise, recall } = conditions;
          expect(difference(vendor, partner, { game: game!, recall: recall! }, [{}, noise!], continuations)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its digits where the relationship hardly ends', () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, anyConditions, nearlyEndless, (vendor, partner, { noise }, continuation) => {
        expect(difference(vendor, partner, {}, [noise!], [continuation])).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('follows games of several public states, with chance and endings in them', () => {
    fc.assert(
      fc.property(
        anyFinite,
        anyFinite,
        anyConditions,
        fc.array(anyContinuation, { minLength: 1, maxLength: 3 }),
        (vendor, partner, { noise }, continuations) => {
          expect(difference(vendor, partner, { game: tiers }, [{}, noise!], continuations)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the closed forms of the textbook without noise', () => {
    const continuations = [0, 0.25, 0.5, 0.9];
    const batch = expectBatch(machines.TFT, machines.ALLD, { continuations });
    // S first and then P for ever, against T and then P, weighted with 1 − w and w.
    continuations.forEach((w, c) => {
      expect(batch.perRound.vendor[c]).toBeCloseTo(w, 12);
      expect(batch.perRound.partner[c]).toBeCloseTo(5 * (1 - w) + w, 12);
      expect(batch.cooperation.vendor[c]).toBeCloseTo(1 - w, 12);
      expect(batch.rounds[c]).toBeCloseTo(1 / (1 - w), 12);
    });
  });

  it('leaves pairs that are too large for it to the engine', () => {
    // 20 and 18 states: 360 joint states.
    expect(difference(ring(20), ring(18), {}, [{ execution: 0.1 }], [0.5, 0.95])).toBeLessThan(1e-9);
  });

  it('lists every bad continuation and noise, with its place', () => {
    const wrong = (): unknown =>
      expectBatch(machines.TFT, machines.ALLD, { continuations: [0.5, 1, NaN], noises: [{}, { execution: 2 }], recall: 3 });
    expect(wrong).toThrow(InputError);
    try {
      wrong();
    } catch (error) {
      expect((error as InputError).problems.map(({ path }) => path)).toEqual([
        'recall',
        'noises[1].execution',
        'continuations[1]',
        'continuations[2]',
      ]);
    }
  });
});
