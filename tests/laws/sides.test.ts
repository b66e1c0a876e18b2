import { describe, expect, it } from 'vitest';
import { mean, standardError } from '../../src/core/index.ts';
import { expectMatch } from '../../src/exact/index.ts';
import { type MatchOptions, playMatch } from '../../src/match/index.ts';
import { traitsOf } from '../../src/strategies/index.ts';
import { swapSides } from '../support/swapSides.ts';
import { fewerForTeams, finiteEntries, irregular, programEntries } from './everyEntry.ts';

const isDrawn = ([, entry]: (typeof programEntries)[number]): boolean => traitsOf(entry.create(), { rounds: 60 }).stochastic;

describe('swapping the chairs of a symmetric game swaps what comes of it', () => {
  it.each(finiteEntries)('for %s, as expected under noise', (_, entry) => {
    const options: MatchOptions = { length: { rounds: 40, known: true }, noise: { execution: 0.05, perception: 0.03 }, recall: 0.98 };
    const there = expectMatch(entry.create(), irregular, options);
    const back = expectMatch(irregular, entry.create(), options);
    for (const side of ['vendor', 'partner'] as const) {
      expect(swapSides(back.perRound)[side]).toBeCloseTo(there.perRound[side], 9);
      expect(swapSides(back.cooperation)[side]).toBeCloseTo(there.cooperation[side], 9);
    }
  });

  it.each(programEntries.filter((one) => !isDrawn(one)))('for %s, move for move', (_, entry) => {
    const options: MatchOptions = { length: { rounds: fewerForTeams(entry, 100, 40), known: true } };
    const there = playMatch(entry.create(), irregular, options);
    const back = playMatch(irregular, entry.create(), options);
    expect(swapSides(back.moves)).toEqual(there.moves);
    expect(swapSides(back.scores)).toEqual(there.scores);
  });

  it.each(programEntries.filter(isDrawn))('for %s, on average', (_, entry) => {
    const options: MatchOptions = { length: { rounds: fewerForTeams(entry, 60, 20), known: true } };
    const repetitions = Array.from({ length: fewerForTeams(entry, 60, 15) }, (__, repetition) => repetition);
    const there = repetitions.map((repetition) => playMatch(entry.create(), irregular, { ...options, repetition }).scores.vendor);
    const back = repetitions.map((repetition) => playMatch(irregular, entry.create(), { ...options, repetition }).scores.partner);
    const error = Math.hypot(standardError(there), standardError(back));
    expect(Math.abs(mean(there) - mean(back))).toBeLessThanOrEqual(4 * error + 1e-9);
  });
});
