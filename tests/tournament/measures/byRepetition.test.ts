import { describe, expect, it } from 'vitest';
import { mean } from '../../../src/core/index.ts';
import { type Executor, type Tally, inProcess } from '../../../src/jobs/index.ts';
import { runTournament } from '../../../src/tournament/index.ts';
import { measuresOfPool } from './poolOf.ts';

describe('figures of a repetition are added up from its matches', () => {
  // The first pairs leave nothing to chance and are told by one repetition, those with the last player take five.
  const spec = { players: ['tit-for-tat', 'always-defect', 'alternator', 'random'], length: { rounds: 15 }, repetitions: 5, seed: 'five' };

  it('also where a player meets who is alike in all of them before who is not', async () => {
    const kept: { readonly pair: readonly string[]; readonly tally: Tally }[] = [];
    const keeping: Executor = async (jobs, options) => {
      const tallies = await inProcess(jobs, options);
      tallies.forEach((tally, k) => kept.push({ pair: [jobs[k]!.vendor.id, jobs[k]!.partner.id], tally }));
      return tallies;
    };
    await runTournament({ ...spec, method: 'sampled' }, { executor: keeping });
    const { players, repetitions } = await measuresOfPool({ ...spec, method: 'sampled' });
    expect(repetitions).toBe(5);
    for (const { id, scores, normalisedScores, cooperatingRating } of players) {
      const met = kept.filter(({ pair }) => pair.includes(id) && pair[0] !== pair[1]);
      const seats = met.map(({ pair, tally }) => ({ tally, side: pair[0] === id ? ('vendor' as const) : ('partner' as const) }));
      for (let r = 0; r < 5; r++) {
        const own = seats.map(({ tally, side }) => tally.samples[side][r] ?? tally.scores[side] ?? NaN);
        expect(scores?.[r]).toBeCloseTo(
          own.reduce((sum, one) => sum + one, 0),
          10,
        );
        expect(normalisedScores?.[r]).toBeCloseTo(mean(own) / 15, 10);
      }
      expect(cooperatingRating.value).toBeCloseTo(mean(seats.map(({ tally, side }) => tally.cooperation[side])), 10);
    }
  });
});
