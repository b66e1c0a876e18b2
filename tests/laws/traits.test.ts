import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../src/strategies/index.ts';
import { movesAgainst } from './against.ts';
import { entries, fewerForTeams } from './everyEntry.ts';

/** Opponents that draw the rarer moves of a strategy out. */
const scripts = ['CCDCDDDCCDCCCCDDCDCDCCCCCCCCCCC', 'C', 'D', 'CD', 'CCCCCCCCCCDDDDDDDDDD', `${'C'.repeat(49)}D`];

/** Rounds of peace before the one defection. */
const peaceful = [0, 1, 2, 3, 4, 5, 6, 8, 13, 30];

describe.each(entries)('%s', (_, entry) => {
  const strategy = entry.create();
  const traits = traitsOf(strategy);
  /** Numbers of repetitions: one where all are the same. */
  const times = (usual: number, few: number): number[] =>
    Array.from({ length: traits.stochastic ? fewerForTeams(entry, usual, few) : 1 }, (__, repetition) => repetition);
  /** In a team it may take the luck of many members at once: too rare to be met with here. */
  const rare = traits.stochastic && entry.family === 'meta';
  const provocations = peaceful.slice(0, rare ? 4 : peaceful.length);

  it('leaves chance out of its play just when its traits say so', () => {
    const rounds = fewerForTeams(entry, 400, 60);
    const differs = (script: string): boolean => {
      const play = movesAgainst(strategy, script, rounds);
      const first = play(0);
      return [1, 2, 3, 4, 5, 6, 7, 8].slice(0, fewerForTeams(entry, 8, 3)).some((repetition) => play(repetition) !== first);
    };
    expect(scripts.some(differs)).toBe(traits.stochastic);
  });

  it('is never the first to defect just when its traits say it is nice', () => {
    const play = movesAgainst(strategy, 'C', fewerForTeams(entry, 200, 60));
    const broke = times(40, 6).some((repetition) => play(repetition).includes('D'));
    if (traits.nice || !rare) expect(broke).toBe(!traits.nice);
  });

  it('answers a first defection just when its traits say it is provocable', () => {
    const repetitions = times(300, 6);
    const kept = repetitions.map(movesAgainst(strategy, 'C', Math.max(...provocations) + 2));
    const counts = provocations.map((kind) => {
      // the same luck in both matches, up to what the defection changes
      const betrayed = repetitions.map(movesAgainst(strategy, `${'C'.repeat(kind)}DC`, kind + 2));
      const count = (answer: string, usual: string): number =>
        repetitions.filter((__, i) => betrayed[i]!.slice(kind) === answer && kept[i]!.slice(kind, kind + 2) === usual).length;
      return { less: count('CD', 'CC'), more: count('CC', 'CD') };
    });
    if (!traits.stochastic) expect(counts.some(({ less }) => less > 0)).toBe(traits.provocable);
    else if (!traits.provocable) {
      // of pairs that differ, as many should be kinder as harder: four standard errors
      for (const { less, more } of counts) expect(less - more).toBeLessThanOrEqual(4 * Math.sqrt(less + more));
    } else if (!rare) expect(counts.some(({ less, more }) => less > more)).toBe(true);
  });

  it('comes back to cooperation after one defection just when its traits say it is forgiving', () => {
    const repetitions = times(30, 6);
    // a machine that counts rounds needs as many to come to its end
    const peace = fewerForTeams(entry, Math.max(200, Math.ceil((traits.states ?? 0) / 0.7)), 80);
    const lost = provocations.map((kind) => {
      const play = movesAgainst(strategy, `${'C'.repeat(kind)}D${'C'.repeat(peace)}`, kind + 1 + peace);
      return repetitions.filter(
        (repetition) =>
          !play(repetition)
            .slice(-peace / 4)
            .includes('C'),
      ).length;
    });
    // where chance decides, it may come back later than this lasts
    if (traits.forgiving) for (const away of lost) expect(away).toBeLessThan(repetitions.length);
    else if (!rare) expect(Math.max(...lost)).toBeGreaterThan(0);
  });
});
