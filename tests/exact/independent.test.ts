import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionOptions } from '../../src/conditions/index.ts';
import { mean, outcomes, standardError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { runJob } from '../../src/jobs/index.ts';
import { anyConditions, anyMachine, anyMemoryOne, anyPublicGame } from '../support/arbitraries.ts';
import { densePower } from '../support/densePower.ts';
import { machines } from '../support/machines.ts';

const anyFinite = fc.oneof(anyMemoryOne, anyMachine(4));

describe('exact results agree with brute force over the unmerged product', () => {
  it('for a fixed number of rounds', () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, anyConditions, fc.integer({ min: 1, max: 12 }), (vendor, partner, conditions, rounds) => {
        const exact = expectMatch(vendor, partner, { ...conditions, length: { rounds } });
        const brute = densePower(vendor, partner, { ...conditions, length: { rounds } }, rounds);
        expect(exact.rounds).toBeCloseTo(brute.rounds, 9);
        for (const outcome of outcomes) expect(exact.outcomes[outcome] * rounds).toBeCloseTo(brute.counts[outcome], 9);
        expect(exact.scores.vendor).toBeCloseTo(brute.scores.vendor, 8);
        expect(exact.scores.partner).toBeCloseTo(brute.scores.partner, 8);
      }),
      { numRuns: 60 },
    );
  });

  it('for a continuation probability', () => {
    fc.assert(
      fc.property(
        anyFinite,
        anyFinite,
        anyConditions,
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        (vendor, partner, conditions, continuation) => {
          const length = { continuation };
          const exact = expectMatch(vendor, partner, { ...conditions, length });
          const brute = densePower(vendor, partner, { ...conditions, length }, 60);
          expect(exact.rounds).toBeCloseTo(1 / (1 - continuation), 9);
          for (const outcome of outcomes) expect(exact.outcomes[outcome] * exact.rounds).toBeCloseTo(brute.counts[outcome], 8);
          expect(exact.scores.vendor).toBeCloseTo(brute.scores.vendor, 7);
          expect(exact.scores.partner).toBeCloseTo(brute.scores.partner, 7);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('in the long run, as the mean of many rounds', () => {
    fc.assert(
      fc.property(anyMemoryOne, anyMachine(3), anyConditions, (vendor, partner, { game, noise, recall }) => {
        const conditions = { game: game!, noise: noise!, recall: recall! };
        const exact = expectMatch(vendor, partner, { ...conditions, length: { rounds: Infinity } });
        const rounds = 2000;
        const long = expectMatch(vendor, partner, { ...conditions, length: { rounds } });
        // The mean over n rounds differs from its limit by O(mixing time / n); slowly mixing pairs are far from it.
        const longer = expectMatch(vendor, partner, { ...conditions, length: { rounds: 2 * rounds } });
        const drift = Math.abs(longer.perRound.vendor - long.perRound.vendor);
        expect(Math.abs(exact.perRound.vendor - longer.perRound.vendor)).toBeLessThanOrEqual(3 * drift + 0.02);
      }),
      { numRuns: 60 },
    );
  });
});

describe('machines of up to eight states in games of up to three public states, under all conditions at once', () => {
  const all = fc.tuple(anyMachine(8), anyMachine(8), anyPublicGame, anyConditions);

  it('agree with brute force over rounds and over a continuation', () => {
    fc.assert(
      fc.property(all, fc.constantFrom({ rounds: 7 }, { continuation: 0.3 }), ([vendor, partner, game, conditions], length) => {
        const options = { ...conditions, game, length };
        const exact = expectMatch(vendor, partner, options);
        const brute = densePower(vendor, partner, options, 'rounds' in length ? 7 : 24);
        expect(exact.rounds).toBeCloseTo(brute.rounds, 8);
        for (const outcome of outcomes) expect(exact.outcomes[outcome] * exact.rounds).toBeCloseTo(brute.counts[outcome], 8);
        expect(exact.scores.vendor).toBeCloseTo(brute.scores.vendor, 7);
        expect(exact.scores.partner).toBeCloseTo(brute.scores.partner, 7);
      }),
      { numRuns: 15 },
    );
  });

  it('agree with sampling', () => {
    fc.assert(
      fc.property(all, fc.string(), ([vendor, partner, game, conditions], seed) => {
        const options = { ...conditions, game, length: { continuation: 0.8 } };
        const exact = expectMatch(vendor, partner, options);
        const sampled = runJob({ vendor, partner, conditions: options, method: 'sampled', repetitions: 400, seed });
        expect(Math.abs(sampled.rounds - exact.rounds)).toBeLessThanOrEqual(4 * (5 / Math.sqrt(400)));
        for (const side of ['vendor', 'partner'] as const) {
          expect(Math.abs(sampled.perRound[side] - exact.perRound[side])).toBeLessThanOrEqual(
            4 * sampled.standardError.perRound[side] + 0.1,
          );
          expect(Math.abs(sampled.cooperation[side] - exact.cooperation[side])).toBeLessThanOrEqual(
            4 * sampled.standardError.cooperation[side] + 0.01,
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('sampled results agree with exact ones within four standard errors', () => {
  it('under noise of both kinds, recall below 1 and unequal sides', () => {
    fc.assert(
      fc.property(
        anyFinite,
        anyFinite,
        anyConditions,
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.string(),
        (vendor, partner, conditions, continuation, seed) => {
          const options = { ...conditions, length: { continuation } };
          const exact = expectMatch(vendor, partner, options);
          const sampled = runJob({ vendor, partner, conditions: options, method: 'sampled', repetitions: 400, seed });
          for (const side of ['vendor', 'partner'] as const) {
            const { perRound, cooperation } = sampled.standardError;
            // A floor for what 400 repetitions cannot show: a rare event that none of them met.
            expect(Math.abs(sampled.perRound[side] - exact.perRound[side])).toBeLessThanOrEqual(4 * perRound[side] + 0.1);
            expect(Math.abs(sampled.cooperation[side] - exact.cooperation[side])).toBeLessThanOrEqual(4 * cooperation[side] + 0.01);
            const scores = sampled.samples[side];
            expect(Math.abs(mean(scores) - exact.scores[side]!)).toBeLessThanOrEqual(4 * standardError(scores) + 0.1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('on settled ground sampling needs no floor', () => {
  const noisy: ConditionOptions = {
    length: { continuation: 0.9 },
    noise: {
      execution: { vendor: { C: 0.1, D: 0.05 }, partner: 0.15 },
      perception: { vendor: 0.2, partner: { C: 0.1, D: 0.3 } },
    },
    recall: { vendor: 0.7, partner: 0.9 },
    discount: { vendor: 0.95, partner: 0.9 },
  };
  const names = ['TFT', 'GRIM', 'TF2T', '2TFT', 'CTFT', 'WSLS', 'FORGIVER', 'GTFT_1_3'] as const;

  it.each(names.flatMap((a, i) => names.slice(i).map((b) => [a, b] as const)))('%s against %s lies within four standard errors', (a, b) => {
    const exact = expectMatch(machines[a], machines[b], noisy);
    const sampled = runJob({
      vendor: machines[a],
      partner: machines[b],
      conditions: noisy,
      method: 'sampled',
      repetitions: 1500,
      seed: `${a} ${b}`,
    });
    for (const side of ['vendor', 'partner'] as const) {
      expect(Math.abs(sampled.perRound[side] - exact.perRound[side])).toBeLessThanOrEqual(4 * sampled.standardError.perRound[side]);
      expect(Math.abs(sampled.cooperation[side] - exact.cooperation[side])).toBeLessThanOrEqual(
        4 * sampled.standardError.cooperation[side],
      );
      expect(Math.abs(mean(sampled.samples[side]) - exact.scores[side]!)).toBeLessThanOrEqual(4 * standardError(sampled.samples[side]));
    }
  });
});
