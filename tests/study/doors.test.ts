import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/index.ts';
import { scenarioTemplate } from '../../src/scenario/index.ts';
import { assess, compareRules, sweep, threshold } from '../../src/study/index.ts';
import { refusalsOf, refusedPaths } from '../support/refusals.ts';
import { scenarioWith } from '../support/scenario.ts';

const scenario = scenarioWith();
const axis = { lever: 'continuation', from: 0.5, to: 0.9, points: 2 };
const goal = { measure: 'now', cooperation: 0.5 } as const;

const doors: readonly [string, (scenario: never, options: never) => unknown][] = [
  ['assess', (given, options) => assess(given, options)],
  ['compareRules', (given, options) => compareRules(given, options)],
  ['sweep', (given, options) => sweep(given, [axis], options)],
  ['threshold', (given, options) => threshold(given, 'continuation', goal, options)],
  ['advise', (given, options) => advise(given, options)],
];

describe.each(doors)('%s', (_, door) => {
  it.each([[undefined], [null], [5], [{}], [scenarioTemplate]])('refuses a scenario that is %j', (given) => {
    expect(refusalsOf(() => door(given as never, {} as never))).toMatchObject([{ path: 'scenario', message: 'not a scenario' }]);
  });

  it('refuses options that it does not know, and such as are none', () => {
    expect(refusedPaths(() => door(scenario as never, null as never))).toEqual(['options']);
    expect(refusedPaths(() => door(scenario as never, { seeds: 'x', repetitions: 0, seed: 5 } as never))).toEqual([
      'options.seeds',
      'options.repetitions',
      'options.seed',
    ]);
  });
});

describe('threshold', () => {
  const paths = (lever: unknown, given?: unknown, of: unknown = scenario): string[] =>
    refusedPaths(() => threshold(of as never, lever as never, given as never));

  it('refuses what is no goal', () => {
    for (const given of [undefined, null, 0.8, 'now']) expect(paths('continuation', given)).toEqual(['goal']);
    expect(paths('continuation', { measure: 'now', cooperation: '0.5' })).toEqual(['goal.cooperation']);
    expect(paths('continuation', { measure: 'now', cooperation: 0.5, against: 'grim' })).toEqual(['goal.against']);
  });

  it('refuses an unknown measure or reciprocator, with the nearest', () => {
    expect(refusalsOf(() => threshold(scenario, 'continuation', { measure: 'after-adaption', cooperation: 0.5 } as never))).toMatchObject([
      { path: 'goal.measure', expected: 'after-adaptation' },
    ]);
    expect(refusalsOf(() => threshold(scenario, 'continuation', { measure: 'incentive', against: 'grimm' } as never))).toMatchObject([
      { path: 'goal.against', expected: 'grim' },
    ]);
  });

  it('lists a wrong scenario, lever and goal at once', () => {
    expect(paths(undefined, undefined, null)).toEqual(['scenario', 'lever', 'goal']);
  });
});

describe('sweep', () => {
  it('refuses what is no axis', () => {
    const paths = (axes: unknown): string[] => refusedPaths(() => sweep(scenario, axes as never));
    for (const axes of [undefined, null, 'continuation', axis]) expect(paths(axes)).toEqual(['axes']);
    for (const wrong of [null, 'text', 5]) expect(paths([wrong])).toEqual(['axes[0]']);
    expect(paths([])).toEqual(['axes']);
    expect(paths([{ ...axis, from: '0.5', step: 0.1 }])).toEqual(['axes[0].step', 'axes[0].from']);
    expect(paths([{ lever: undefined, from: 0.9, to: 0.5, points: 1 }])).toEqual(['axes[0].lever', 'axes[0]', 'axes[0].points']);
  });
});
