import { describe, expect, it } from 'vitest';
import { type ConditionOptions, readConditions } from '../../src/conditions/index.ts';
import { type Problem, Problems } from '../../src/core/index.ts';
import { games } from '../../src/games/index.ts';

function problemsOf(options: unknown, alsoAllowed: readonly string[] = []): readonly Problem[] {
  const problems = new Problems();
  readConditions(options as ConditionOptions, problems, alsoAllowed);
  return problems.found;
}

const pathsOf = (options: unknown): string[] => problemsOf(options).map(({ path }) => path);

describe('readConditions', () => {
  it('refuses options that it does not know, with the nearest that it does', () => {
    expect(problemsOf({ noize: { execution: 0.1 }, roundz: 5, continuation: 0.5, discuont: 0.9 })).toMatchObject([
      { path: 'noize', message: 'unknown option', expected: 'noise' },
      { path: 'roundz', message: 'unknown option' },
      { path: 'continuation', message: 'unknown option' },
      { path: 'discuont', message: 'unknown option', expected: 'discount' },
    ]);
  });

  it('leaves to the caller the options it says it reads itself', () => {
    expect(problemsOf({ limit: 'small-noise' }, ['limit'])).toEqual([]);
    expect(problemsOf({ limit: 'small-noise' })).toMatchObject([{ path: 'limit' }]);
    const problems = new Problems();
    readConditions({ seed: 'x', repetition: 3 } as ConditionOptions, problems);
    expect(problems.found).toEqual([]);
  });

  it.each([
    ['options that are null', null, ''],
    ['options that are a text', 'fast', ''],
    ['options that are a list', [], ''],
    ['a game by name', { game: 'axelrod' }, 'game'],
    ['no game', { game: null }, 'game'],
    ['no length', { length: null }, 'length'],
    ['a length that is a number', { length: 200 }, 'length'],
    ['an empty length', { length: {} }, 'length.continuation'],
    ['a continuation as a text', { length: { continuation: '0.5' } }, 'length.continuation'],
    ['a continuation of 1', { length: { continuation: 1 } }, 'length.continuation'],
    ['an announced continuation', { length: { continuation: 0.5, known: true } }, 'length.known'],
    ['an announced end that is none', { length: { rounds: 'Infinity', known: true } }, 'length.known'],
    ['rounds as a text', { length: { rounds: '200' } }, 'length.rounds'],
    ['two lengths', { length: { rounds: 5, continuation: 0.5 } }, 'length'],
    ['no noise at all', { noise: null }, 'noise'],
    ['a noise that is a number', { noise: 0.1 }, 'noise'],
    ['a noise that is a list', { noise: [] }, 'noise'],
    ['a noise as a text', { noise: { execution: '0.1' } }, 'noise.execution'],
    ["one side's noise that is null", { noise: { perception: { vendor: null, partner: 0 } } }, 'noise.perception.vendor'],
    ['a recall that is null', { recall: { vendor: 1, partner: null } }, 'recall.partner'],
    ['a discount as a text', { discount: '0.9' }, 'discount'],
  ])('refuses %s, and gives conditions that later checks can look at', (_, options, path) => {
    const problems = new Problems();
    const { game, length } = readConditions(options as ConditionOptions, problems, []);
    expect(problems.found.map((problem) => problem.path)).toEqual([path]);
    expect(game.kind).toBe('game');
    expect('rounds' in length || 'continuation' in length).toBe(true);
  });

  it('lists what is wrong in every part at once', () => {
    expect(pathsOf({ roundz: 1, game: 5, length: 200, noise: 0.1, recall: 2, discount: -1 })).toEqual([
      'roundz',
      'game',
      'length',
      'noise',
      'recall',
      'discount',
    ]);
  });

  it('takes the text Infinity for a length without end, as JSON has to write it', () => {
    const problems = new Problems();
    const { length } = readConditions({ game: games.chicken, length: { rounds: 'Infinity' } }, problems);
    expect(problems.found).toEqual([]);
    expect(length).toEqual({ rounds: Infinity });
  });
});
