import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { criticalValue } from '../../src/catalogue/first/looksRandomAt.ts';
import { playMatch } from '../../src/match/index.ts';
import { sequence } from '../../src/strategies/index.ts';

/** Moves against a fixed list of moves. */
function played(id: string, moves: string, params = {}): string {
  return playMatch(strategy(id, params), sequence(moves), { length: { rounds: moves.length } }).moves.vendor;
}

/** The rule of the majorities, as worded: more C than D in the window gives C, more D than C gives D. */
function majorityOf(moves: string, window: number, tie: string): string {
  return [...moves]
    .map((_, n) => {
      const seen = moves.slice(Math.max(0, n - window), n);
      const kept = seen.split('C').length - 1;
      const lost = seen.length - kept;
      return kept > lost ? 'C' : kept < lost ? 'D' : tie;
    })
    .join('');
}

const wavering = 'CDDCCCDDDDDCCDCDCCCCCCDDCDDDDDDDDCCDCDDCCCCCCCCCDCD'.repeat(2);

describe('majorities', () => {
  it.each([1, 2, 5, 8, 9, 10, 13, 33])('count the last %s moves, whether spelled out as a machine or kept as a balance', (memory) => {
    expect(played('go-by-majority', wavering, { memory })).toBe(majorityOf(wavering, memory, 'C'));
    expect(played('go-by-majority', wavering, { memory, soft: false })).toBe(majorityOf(wavering, memory, 'D'));
    expect(played('hard-go-by-majority', wavering, { memory })).toBe(majorityOf(wavering, memory, 'D'));
  });

  it('count everything where the window is 0', () => {
    expect(played('go-by-majority', wavering)).toBe(majorityOf(wavering, Infinity, 'C'));
    expect(played('hard-go-by-majority', wavering)).toBe(majorityOf(wavering, Infinity, 'D'));
  });
});

describe('the tricky level punisher', () => {
  it('forgives everything after 100 rounds', () => {
    expect(played('tricky-level-punisher', 'D'.repeat(103))).toBe(`C${'D'.repeat(99)}CCC`);
  });

  it('as described lowers its level after 50 and after 100 rounds', () => {
    // 7 defections in the first 10 rounds: below a fifth from n = 36 on, above a tenth until n = 69, above a twentieth until n = 139.
    const moves = 'D'.repeat(7) + 'C'.repeat(143);
    const expected = 'C'.repeat(10) + 'D'.repeat(25) + 'C'.repeat(15) + 'D'.repeat(20) + 'C'.repeat(30) + 'D'.repeat(40) + 'C'.repeat(10);
    expect(played('tricky-level-punisher-published', moves)).toBe(expected);
  });
});

describe('grumpy', () => {
  it('changes its mood one step beyond each threshold', () => {
    const thresholds = { grumpyThreshold: 1, niceThreshold: -1 };
    expect(played('grumpy', 'DDCCCCDDDDD', thresholds)).toBe('CCDDDDCCCCD');
    expect(played('grumpy', 'CCCCC', { ...thresholds, startingState: 'Grumpy' })).toBe('DDCCC');
  });

  it('may change its mood before the first round', () => {
    expect(played('grumpy', 'C', { grumpyThreshold: -1 })).toBe('D');
    expect(played('grumpy', 'C', { niceThreshold: 1, startingState: 'Grumpy' })).toBe('C');
  });
});

describe('the weights of Nydegger', () => {
  it('fall on the latest round first in the library, and on the earliest first as published', () => {
    // After CD, DC, CC: 4 * 1 + 2 = 6 is in the table, 16 * 2 + 4 * 1 = 36 is not.
    expect(played('first-by-nydegger', 'CDCCC')).toBe('CCDCD');
    expect(played('first-by-nydegger-published', 'CDCCC')).toBe('CCDCC');
    // After CD, DC, DC: 16 * 1 + 4 * 1 + 2 = 22 is in the table, 16 * 2 + 4 * 1 + 1 = 37 is not.
    expect(played('first-by-nydegger', 'DCCC')).toBe('CDDD');
    expect(played('first-by-nydegger-published', 'DCCC')).toBe('CDDC');
  });
});

describe('the level of significance', () => {
  it('has the critical values of the chi-squared table with one degree of freedom', () => {
    for (const [chance, value] of [
      [0.5, 0.4549],
      [0.1, 2.7055],
      [0.05, 3.8415],
      [0.01, 6.6349],
      [0.001, 10.8276],
    ] as const) {
      expect(criticalValue(chance)).toBeCloseTo(value, 4);
    }
  });

  it('is what Stein and Rapoport judge by', () => {
    // 4 defections in 14 rounds: (10 - 4)^2 / 14 = 2.57, below the 5 % value and below the 10 % value, but above the 20 % value 1.64.
    const moves = 'CCCCCCCCCCDDDDCCCC';
    expect(played('first-by-stein-and-rapoport', moves, { alpha: 0.1 }).slice(14, 16)).toBe('DD');
    expect(played('first-by-stein-and-rapoport', moves, { alpha: 0.2 }).slice(14, 16)).toBe('DC');
  });
});
