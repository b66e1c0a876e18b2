import { describe, expect, it } from 'vitest';
import { type MatchOptions, playMatch } from '../../src/match/index.ts';
import { entries, fewerForTeams, irregular, noisy } from './everyEntry.ts';

describe.each(entries)('%s', (_, entry) => {
  const options: MatchOptions = { ...noisy, length: { rounds: fewerForTeams(entry, 120, 30), known: true } };

  it('plays on under slips, misreadings and forgetting, whoever it meets', () => {
    const pairs = [[entry.create(), irregular] as const, [irregular, entry.create()] as const, [entry.create(), entry.create()] as const];
    for (const [vendor, partner] of pairs) {
      const { rounds, moves, scores, cooperation } = playMatch(vendor, partner, options);
      for (const side of ['vendor', 'partner'] as const) {
        expect(moves[side]).toMatch(/^[CD]+$/);
        expect(moves[side]).toHaveLength(rounds);
        expect(Number.isFinite(scores[side])).toBe(true);
        expect(cooperation[side]).toBeCloseTo([...moves[side]].filter((move) => move === 'C').length / rounds, 12);
      }
    }
  });

  it('plays the same match twice from one seed', () => {
    expect(playMatch(entry.create(), entry.create(), options)).toEqual(playMatch(entry.create(), entry.create(), options));
  });
});
