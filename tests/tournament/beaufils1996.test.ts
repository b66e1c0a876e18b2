import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { runJob } from '../../src/jobs/index.ts';
import { type Row, runTournament, tournamentPreset } from '../../src/tournament/index.ts';

const { spec, published } = tournamentPreset('beaufils-1996');
const others = published.filter(({ id }) => id !== 'random');
const entryOf = (name: string) => published.find((entry) => entry.name === name)!;

/** Points of a game between two of the rules without chance. */
const points = (a: string, b: string): number =>
  runJob({ vendor: strategy(a), partner: strategy(b), conditions: { length: spec.length! }, method: 'auto', repetitions: 1, seed: 'x' })
    .scores.vendor!;

/** Total of a rule over the eleven without chance, itself included. */
const settled = (id: string): number => others.reduce((sum, other) => sum + points(id, other.id), 0);

describe('the twelve rules of 1996', () => {
  it('play 1000 rounds', () => {
    expect(spec.length).toEqual({ rounds: 1000 });
    expect(published).toHaveLength(12);
  });

  it("have Gradual's published total as the sum of its published row", () => {
    const { mean, against } = published[0]!;
    expect(against!.reduce((sum, value) => sum + value, 0)).toBe(33_416);
    expect(mean! * 12).toBeCloseTo(33_416, 6);
  });

  it("agree with Gradual's row game by game, but for the coin", () => {
    const { id, against } = published[0]!;
    for (const other of others)
      expect({ name: other.name, points: points(id, other.id) }).toEqual({
        name: other.name,
        points: against![published.indexOf(other)],
      });
  });

  // Worked out from the rules as the paper words them, apart from this code.
  it.each([
    ['cooperate', 24_003],
    ['defect', 21_360],
    ['tit_for_tat', 29_163],
    ['mistrust', 23_677],
    ['prober', 26_655],
    ['gradual', 30_601],
  ])('have %s earn %i from the rules without chance', (name, total) => {
    expect(settled(entryOf(name).id)).toBe(total);
  });

  // Score of a game of 1000 rounds against a coin and its variance a round, worked out by hand from 5, 3, 1, 0.
  it.each([
    ['cooperate', 1500, 2.25],
    ['defect', 3000, 4],
    // 2.25 a round but 1.5 and 3 in the first; successive rounds go against each other: 3.6875 - 2 * 1.3125.
    ['tit_for_tat', 2249.25, 1.0625],
    ['mistrust', 2250.75, 1.0625],
  ])('leave %s a likely rest for its game against the coin', (name, expected, variance) => {
    const { id, mean } = entryOf(name);
    expect(Math.abs(12 * mean! - settled(id) - expected)).toBeLessThan(4 * Math.sqrt(1000 * variance));
  });

  it('come in the published order when played again', async () => {
    const standings = (await runTournament(spec)).standings as readonly Row[];
    expect(standings.map(({ id }) => id)).toEqual(published.map(({ id }) => id));
  });
});
