import { describe, expect, it } from 'vitest';
import { playMatch, rounds } from '../../src/match/index.ts';
import { entries, fewerForTeams, irregular, noisy } from './everyEntry.ts';

describe.each(entries)('%s', (_, entry) => {
  it('plays the shortest matches, announced or not', () => {
    for (const length of [1, 2, 3]) {
      for (const known of [true, false]) {
        const { moves } = playMatch(entry.create(), entry.create(), { ...noisy, length: { rounds: length, known } });
        for (const side of ['vendor', 'partner'] as const) {
          expect(moves[side], `${length} rounds`).toMatch(/^[CD]+$/);
          expect(moves[side], `${length} rounds`).toHaveLength(length);
        }
      }
    }
  });

  it('plays matches that end by chance', () => {
    for (let repetition = 0; repetition < 3; repetition++) {
      const { rounds: lived, moves } = playMatch(entry.create(), irregular, { ...noisy, length: { continuation: 0.9 }, repetition });
      expect(moves.vendor).toMatch(/^[CD]+$/);
      expect(moves.vendor).toHaveLength(lived);
    }
  });

  it('plays a match without an end for as long as anybody asks', () => {
    const asked = fewerForTeams(entry, 250, 40);
    let lived = 0;
    for (const { round, intended } of rounds(entry.create(), irregular, { length: { rounds: Infinity } })) {
      expect(['C', 'D']).toContain(intended.vendor);
      lived = round;
      if (round === asked) break;
    }
    expect(lived).toBe(asked);
  });
});
