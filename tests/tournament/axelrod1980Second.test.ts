import { beforeAll, describe, expect, it } from 'vitest';
import { mean } from '../../src/core/index.ts';
import { type ConditionResult, type TournamentResult, runTournament, tournamentPreset } from '../../src/tournament/index.ts';
import { axelrod1980SecondField as field, axelrod1980SecondLengths as lengths } from '../../src/tournament/presets/axelrod1980Second.ts';

const { spec, published } = tournamentPreset('axelrod-1980-second');

describe('the second tournament as it was published', () => {
  it('had 63 entries, which played 2016 pairs and 1,522,080 moves', () => {
    const pairs = (field.length * (field.length + 1)) / 2;
    const moves = pairs * lengths.reduce((sum, rounds) => sum + rounds, 0);
    expect([field.length, pairs, moves]).toEqual([63, 2016, 1_522_080]);
    expect(new Set(field.map(({ program }) => program)).size).toBe(63);
  });

  it('gave tit for tat 434.73 a game, fractions dropped by opponent, and 453, all that cooperation gives, from 39', () => {
    const points = field.map(({ titForTat }) => titForTat);
    expect(mean(points)).toBeCloseTo(3043 / 7, 9);
    expect(Math.max(...points)).toBe(3 * mean(lengths));
    expect(points.filter((value) => value === 453)).toHaveLength(39);
  });

  it('is played under its five lengths, each round counting the same, with nobody told the end', () => {
    expect(spec.conditions).toMatchObject([63, 77, 151, 156, 308].map((rounds) => ({ length: { rounds }, weight: rounds })));
    expect(spec.length).toBeUndefined();
  });

  // Places by name, known apart from the order of the programs.
  it.each([
    ['TIT FOR TAT', 1, 'Anatol Rapoport'],
    ['BORUFSEN', 3, 'Otto Borufsen'],
    ['TIT FOR TWO TATS', 24, 'John Maynard Smith'],
    ['TRANQUILIZER', 27, 'Craig Feathers'],
    ['REVISED DOWNING', 40, 'Leslie Downing'],
    ['TESTER', 46, 'David Gladstein'],
    ['FRIEDMAN', 52, 'James W. Friedman'],
    ['RANDOM', 62, '(added by the organiser)'],
  ])('had %s in place %i', (name, place, author) => {
    expect(published.find((entry) => entry.name === name)).toMatchObject({ place, author });
  });
});

describe('the part that can be rebuilt, played under each of the five lengths', () => {
  let result: TournamentResult<number>;
  let games: readonly ConditionResult<number>[];
  beforeAll(async () => {
    result = await runTournament(spec);
    games = result.conditions ?? [];
  }, 60_000);

  /** Points a game of the first entry, tit for tat, against each other, over the five lengths. */
  const ours = (): number[] => published.map((_, j) => mean(games.map(({ payoffs }, k) => lengths[k]! * payoffs.vendor[0]![j]!)));

  it('gives tit for tat what it was given then, point by point, by all but two', () => {
    const found = ours();
    const then = published[0]!.against!;
    const apart = published.flatMap(({ name }, j) =>
      Math.floor(found[j]! + 1e-6) === then[j] ? [] : [{ name, gap: found[j]! - then[j]! }],
    );
    expect(apart.map(({ name }) => name)).toEqual(['TRANQUILIZER', 'RANDOM']);
    // Chance of both. Against a coin tit for tat's points have a variance of 1.0625 a round, so the mean of the five games has a
    // standard error of sqrt(1.0625 * 755) / 5 = 5.7; four of these are allowed.
    for (const { gap } of apart) expect(Math.abs(gap)).toBeLessThan(23);
  });

  it('has tit for tat earn 339 from a coin: a game of 151 rounds at 2.25, less what the first move costs', () => {
    // After its first C it returns a coin's moves: 1.5 in the first round, 2.25 in each later one.
    const expected = mean(lengths.map((rounds) => 1.5 + 2.25 * (rounds - 1)));
    expect(expected).toBe(339);
    const coin = published.findIndex(({ id }) => id === 'random');
    expect(ours()[coin]!).toBeCloseTo(expected, 6);
  });

  it('scores points a game: for tit for tat, the mean of its row', () => {
    const rows = 'vendor' in result.standings ? [] : result.standings;
    expect(rows.find(({ id }) => id === 'tit-for-tat')!.score).toBeCloseTo(mean(ours()), 6);
    // A round counts the same in every game, so the order by payoff a round is the order by points a game.
    const scores = rows.map(({ score }) => score!);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { score, perRound } of rows) expect(perRound * mean(lengths)).toBeCloseTo(score!, 6);
  });
});
