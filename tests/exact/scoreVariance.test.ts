import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreVariance } from '../../src/exact/index.ts';
import { prisonersDilemma } from '../../src/games/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { memoryOne } from '../../src/strategies/index.ts';
import { anyConditions, anyMachine, anyMemoryOne } from '../support/arbitraries.ts';
import { machines } from '../support/machines.ts';
import { readOracle } from '../support/oracle.ts';

const players = { ...machines, RANDOM: memoryOne({ id: 'random', opening: 0.5, reply: { CC: 0.5, CD: 0.5, DC: 0.5, DD: 0.5 } }) };

interface Inputs {
  readonly player1: keyof typeof players;
  readonly player2: keyof typeof players;
  readonly rounds?: number;
  readonly implementation_noise: number;
  readonly T: number;
  readonly R: number;
  readonly P: number;
  readonly S: number;
}

describe('variance of the score', () => {
  it.each(readOracle('oracle-9.json'))('$id', ({ inputs, expected, tolerance }) => {
    const { player1, player2, rounds = Infinity, implementation_noise: execution, T, R, P, S } = inputs as unknown as Inputs;
    const options = { length: { rounds }, noise: { execution }, game: prisonersDilemma({ T, R, P, S }) };
    const { total, perRound } = scoreVariance(players[player1], players[player2], options);
    const wanted = expected as { variance?: number; asymptotic_variance?: number };
    const found = rounds === Infinity ? perRound.vendor! : total.vendor!;
    expect(Math.abs(found - (wanted.variance ?? wanted.asymptotic_variance!))).toBeLessThanOrEqual(Math.max(tolerance.abs, 1e-9 * found));
  });

  it('is that of a geometric number of equal payoffs: R² w / (1 - w)²', () => {
    const { total } = scoreVariance(machines.ALLC, machines.ALLC, { length: { continuation: 0.9 } });
    expect(total.vendor).toBeCloseTo((9 * 0.9) / 0.01, 8);
  });

  it('agrees with the scatter of played matches', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyMemoryOne, anyMachine(3)),
        anyMemoryOne,
        anyConditions,
        fc.constantFrom({ rounds: 15 }, { continuation: 0.85 }),
        (vendor, partner, conditions, length) => {
          const { total } = scoreVariance(vendor, partner, { ...conditions, length });
          const n = 600;
          const scores = Array.from(
            { length: n },
            (_, repetition) => playMatch(vendor, partner, { ...conditions, length, repetition }).scores.vendor,
          );
          const mean = scores.reduce((sum, score) => sum + score, 0) / n;
          const deviations = scores.map((score) => (score - mean) ** 2);
          const sampled = deviations.reduce((sum, square) => sum + square, 0) / (n - 1);
          const error = Math.sqrt(deviations.reduce((sum, square) => sum + (square - sampled) ** 2, 0) / (n - 1) / n);
          expect(Math.abs(sampled - total.vendor!)).toBeLessThanOrEqual(5 * error + 0.5);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is unknown for a total without bound, and for a long run that the opening decides', () => {
    expect(scoreVariance(machines.TFT, machines.TFT, { length: { rounds: Infinity } }).total.vendor).toBeNull();
    const coin = { ...machines.GRIM, start: { c: 0.5, d: 0.5 } };
    expect(scoreVariance(coin, machines.ALLC, { length: { rounds: Infinity } }).perRound.vendor).toBeNull();
  });
});
