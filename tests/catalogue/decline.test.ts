import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { InputError } from '../../src/core/index.ts';
import { type ExpectOptions, expectMatch } from '../../src/exact/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { compile } from '../../src/strategies/index.ts';

const kind = strategy('always-cooperate');

/** Expected share of cooperation against a side that always cooperates. */
function cooperates(id: string, params: Record<string, number>, options: ExpectOptions): number {
  return expectMatch(strategy(id, params), kind, options).cooperation.vendor;
}

describe('knowledgeable worse and worse', () => {
  const id = 'knowledgeable-worse-and-worse';
  const length = { rounds: 4, known: true };

  it('falls by the same step in each announced round, to nothing in the last', () => {
    expect([...compile(strategy(id), { rounds: 4 }).play]).toEqual([3 / 4, 1 / 2, 1 / 4, 0]);
    expect(cooperates(id, {}, { length })).toBeCloseTo(3 / 8, 12);
    expect(cooperates(id, {}, { length: { rounds: 1, known: true } })).toBe(0);
  });

  it('goes by the calendar, whatever slips, is misread or forgotten', () => {
    // 3/8 as meant and nine tenths of it as done, and a tenth of the other 5/8
    const options = { length, noise: { execution: 0.1, perception: 0.3 }, recall: 0.5 };
    expect(cooperates(id, {}, options)).toBeCloseTo(0.9 * (3 / 8) + 0.1 * (5 / 8), 12);
  });

  it('always cooperates where no end is announced', () => {
    expect(compile(strategy(id)).size).toBe(1);
    expect(cooperates(id, {}, { length: { rounds: 4, known: false } })).toBe(1);
    expect(cooperates(id, {}, { length: { continuation: 0.9 } })).toBe(1);
  });

  it('refuses more rounds than it can spell out', () => {
    expect(() => compile(strategy(id), { rounds: 200_001 })).toThrow(InputError);
  });
});

describe('the decline of Feld', () => {
  const id = 'first-by-feld';

  it('is a machine of two states a round, one in the first, the last two defections being one; a program where it is very long', () => {
    expect(compile(strategy(id, { roundsOfDecay: 2 })).size).toBe(4);
    expect(compile(strategy(id)).size).toBe(400);
    expect(strategy(id, { roundsOfDecay: 1000 }).kind).toBe('machine');
    expect(strategy(id, { roundsOfDecay: 1001 }).kind).toBe('program');
  });

  it('falls by a straight line and stays at its end', () => {
    // 1, 3/4, 1/2, 1/2
    expect(cooperates(id, { roundsOfDecay: 2 }, { length: { rounds: 4 } })).toBeCloseTo(11 / 16, 12);
  });

  it('is as expected where it is solved, and where it is played', () => {
    // 1 and then 1 - k / 400 after k rounds, up to k = 199: 200 - 199 * 200 / 800 = 150.25 of 200
    expect(cooperates(id, {}, { length: { rounds: 200 } })).toBeCloseTo(150.25 / 200, 12);
    // Ten times as slow: 200 - 199 * 200 / 8000
    const slow = strategy(id, { roundsOfDecay: 2000 });
    const matches = Array.from({ length: 200 }, (_, repetition) =>
      playMatch(slow, kind, { length: { rounds: 200 }, seed: 'decline', repetition }),
    );
    const mean = matches.reduce((sum, { cooperation }) => sum + cooperation.vendor, 0) / matches.length;
    // the variance of a round is at most a quarter: four standard errors of 200 * 200 rounds
    expect(Math.abs(mean - 195.025 / 200)).toBeLessThan((4 * 0.5) / 200);
  });

  it('stops at certainty where it rises', () => {
    // 1, then the larger of k / 4 and 1/2: 1/2, 1/2, 3/4, 1, 1
    const rising = { startCoopProb: 0, endCoopProb: 0.5 };
    expect(cooperates(id, { ...rising, roundsOfDecay: 2 }, { length: { rounds: 6 } })).toBeCloseTo(4.75 / 6, 12);
    const { moves } = playMatch(strategy(id, rising), kind, { length: { rounds: 600 } });
    expect(moves.vendor.slice(400)).toBe('C'.repeat(200));
  });
});
