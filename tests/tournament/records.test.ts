import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { type EachTally, type Executor, type Tally, executorOf, inProcess } from '../../src/jobs/index.ts';
import { playMatch } from '../../src/match/index.ts';
import { type MatchRecord, type TournamentSpec, matchLine, runTournament } from '../../src/tournament/index.ts';

async function recordsOf(spec: TournamentSpec): Promise<MatchRecord[]> {
  const records: MatchRecord[] = [];
  await runTournament(spec, { onMatch: (record) => records.push(record) });
  return records;
}

describe('records of matches', () => {
  it('are the matches that playMatch plays, every repetition of every pair that is played', async () => {
    // More rounds than are played at a time.
    const options = { length: { rounds: 300 }, noise: { execution: 0.05 }, discount: 0.99, seed: 'hail' };
    const players = ['tit-for-tat', 'first-by-tullock', 'random'];
    const records = await recordsOf({ players, repetitions: 3, method: 'sampled', ...options });
    expect(records).toHaveLength(6 * 3);
    for (const { vendor, partner, positions, repetition, rounds, moves, scores } of records) {
      const match = playMatch(strategy(vendor), strategy(partner), { ...options, repetition });
      expect({ rounds, moves, scores }).toEqual({ rounds: match.rounds, moves: match.moves, scores: match.scores });
      expect([players[positions.vendor], players[positions.partner]]).toEqual([vendor, partner]);
    }
    expect(records.map(({ repetition }) => repetition).slice(0, 4)).toEqual([0, 1, 2, 0]);
  });

  it('are as long as chance has it, also on a way without chance', async () => {
    const options = { length: { continuation: 0.999 }, seed: 'long' };
    const records = await recordsOf({ players: ['tit-for-tat', 'suspicious-tit-for-tat'], repetitions: 4, method: 'sampled', ...options });
    expect(new Set(records.map(({ rounds }) => rounds)).size).toBeGreaterThan(1);
    for (const { vendor, partner, repetition, moves, rounds } of records) {
      expect(moves).toEqual(playMatch(strategy(vendor), strategy(partner), { ...options, repetition }).moves);
      expect(moves.vendor).toHaveLength(rounds);
    }
  });

  it('tell once what cannot but be the same, played or solved, and nothing of a solved pair left to chance', async () => {
    for (const method of ['auto', 'sampled'] as const) {
      const records = await recordsOf({ players: ['tit-for-tat', 'always-defect'], length: { rounds: 4 }, selfPlay: false, method });
      const pairs = records.filter(({ vendor, partner }) => vendor !== partner);
      const moves = { vendor: 'CDDD', partner: 'DDDD' };
      expect(pairs).toEqual([
        {
          vendor: 'tit-for-tat',
          partner: 'always-defect',
          positions: { vendor: 0, partner: 1 },
          repetition: 0,
          rounds: 4,
          moves,
          scores: { vendor: 3, partner: 8 },
        },
      ]);
    }
    expect(await recordsOf({ players: ['tit-for-tat', 'random'], pairs: [[0, 1]], length: { rounds: 4 } })).toEqual([]);
  });

  it('name their condition where there are several', async () => {
    const conditions = [{ name: 'a', length: { rounds: 1 } }, { length: { rounds: 2 } }];
    const records = await recordsOf({ players: ['tit-for-tat', 'always-defect'], pairs: [[0, 1]], conditions });
    expect(records.map(({ condition, rounds }) => [condition, rounds])).toEqual([
      ['a', 1],
      ['2', 2],
    ]);
  });

  it('change no figure', async () => {
    const spec = {
      players: ['tit-for-tat', 'first-by-tullock', 'random'],
      length: { rounds: 30 },
      repetitions: 4,
      measures: true,
    } as const;
    expect(await runTournament(spec, { onMatch: () => {} })).toEqual(await runTournament(spec));
  });

  it('are one line of JSON each', async () => {
    const [record] = await recordsOf({ players: ['tit-for-tat'], length: { rounds: 2 } });
    const line = matchLine(record!);
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual(record);
  });

  it('are missed where an executor leaves them out', async () => {
    const deaf = runTournament(
      { players: ['tit-for-tat', 'adaptor-brief'], length: { rounds: 5 }, repetitions: 2 },
      { executor: (jobs) => inProcess(jobs, {}), onMatch: () => {} },
    );
    await expect(deaf).rejects.toThrow('the executor told of no match');
  });

  it.each([
    ['too many', (tallies: readonly Tally[]) => [...tallies, tallies[0]!], 4],
    ['too few', (tallies: readonly Tally[]) => tallies.slice(1), 2],
    ['none', () => [], 0],
  ])('are not asked for where an executor gives %s tallies: that is told, whichever way it gives them', async (_, changed, count) => {
    const spec = { players: ['tit-for-tat', 'grudger'], length: { rounds: 3 }, measures: true };
    const executor: Executor = async (jobs, options) => changed(await inProcess(jobs, options));
    const each: EachTally = async (jobs, options, take) => (await executor(jobs, options)).forEach(take);
    for (const one of [executor, executorOf(each)]) {
      const error = await runTournament(spec, { executor: one }).catch((thrown: unknown) => thrown);
      expect(error).toEqual(new Error(`the executor gave ${count} tallies for 3 jobs`));
    }
  });

  it('tell the moves of each side by its chair', async () => {
    const [record] = await recordsOf({ players: ['always-cooperate', 'always-defect'], pairs: [[0, 1]], length: { rounds: 3 } });
    expect(record).toMatchObject({ moves: { vendor: 'CCC', partner: 'DDD' }, scores: { vendor: 0, partner: 15 } });
  });
});

describe('the memory of the default path', () => {
  it('holds one figure for each side and repetition of a pair, whatever the rounds', async () => {
    const size = async (rounds: number): Promise<number> => {
      let length = 0;
      await runTournament(
        { players: ['tit-for-tat', 'adaptor-brief'], length: { rounds }, repetitions: 5 },
        {
          executor: async (jobs, options) => {
            const tallies = await inProcess(jobs, options);
            const figures = (value: unknown): number =>
              typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, part) => sum + figures(part), 0) : 1;
            length = figures(tallies.filter(({ exact }) => !exact));
            for (const { samples } of tallies.filter(({ exact }) => !exact))
              expect([samples.vendor.length, samples.partner.length]).toEqual([5, 5]);
            return tallies;
          },
        },
      );
      return length;
    };
    expect(await size(2000)).toBe(await size(10));
  });
});
