import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Distribution, chanceBelow, drawsOf, quantileOf, readScenario } from '../../src/scenario/index.ts';
import { incompleteBeta } from '../../src/scenario/uncertain/incompleteBeta.ts';
import { refusalsOf } from '../support/refusals.ts';
import { problemsOf, small } from './example.ts';
import { fullData, withAt } from './full.ts';

/** The small scenario as data with parts put in place of others, each under its steps. */
function changed(...parts: readonly (readonly [steps: readonly (string | number)[], value: unknown])[]): object {
  return parts.reduce<unknown>((data, [steps, value]) => withAt(data, steps, value), parse(small)) as object;
}

/** Every number and plain percentage of a file, with the steps to it. */
function figuresIn(data: unknown, steps: readonly (string | number)[] = []): (readonly [(string | number)[], number])[] {
  if (typeof data === 'number') return [[[...steps], data]];
  if (typeof data === 'string') return /^\d+%$/.test(data) ? [[[...steps], parseInt(data, 10) / 100]] : [];
  if (Array.isArray(data)) return data.flatMap((item: unknown, i) => figuresIn(item, [...steps, i]));
  return Object.entries((data ?? {}) as object).flatMap(([name, item]: [string, unknown]) => figuresIn(item, [...steps, name]));
}

const churn = ['relationship', 'churn'];

describe('a distribution', () => {
  it('has the quantiles of its closed form', () => {
    const triangular = { kind: 'triangular', low: 2, likely: 3, high: 6 } as const;
    // below the mode F = (x - 2)² / 4, so F(2.5) = 1/16; above it 1 - F = (6 - x)² / 12, so F(4) = 2/3
    expect(quantileOf(triangular, 1 / 16)).toBeCloseTo(2.5, 14);
    expect(quantileOf(triangular, 2 / 3)).toBeCloseTo(4, 14);
    expect(quantileOf({ kind: 'triangular', low: 0, likely: 0, high: 1 }, 0.75)).toBeCloseTo(0.5, 14);
    expect(quantileOf({ kind: 'triangular', low: 0, likely: 1, high: 1 }, 0.25)).toBeCloseTo(0.5, 14);
    expect(quantileOf({ kind: 'uniform', low: -1, high: 3 }, 0.75)).toBe(2);
    // tables of the normal distribution: 1.959963984540054 and 1.2815515655446004
    const normal = { kind: 'normal', mean: 10, sd: 2 } as const;
    expect(quantileOf(normal, 0.975)).toBeCloseTo(10 + 2 * 1.959963984540054, 12);
    expect(quantileOf(normal, 0.1)).toBeCloseTo(10 - 2 * 1.2815515655446004, 12);
  });

  it('of beta shape is x^a for b = 1, 1 - (1 - x)^b for a = 1, and 3x² - 2x³ for a = b = 2', () => {
    const beta = (alpha: number, shape: number) => ({ kind: 'beta', alpha, beta: shape, from: 0, to: 1 }) as const;
    for (const chance of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      expect(quantileOf(beta(3, 1), chance)).toBeCloseTo(chance ** (1 / 3), 12);
      expect(quantileOf(beta(1, 0.5), chance)).toBeCloseTo(1 - (1 - chance) ** 2, 11);
      const x = quantileOf(beta(2, 2), chance);
      expect(3 * x ** 2 - 2 * x ** 3).toBeCloseTo(chance, 12);
    }
    expect(quantileOf({ ...beta(1, 1), from: 10, to: 20 }, 0.3)).toBeCloseTo(13, 12);
  });

  it('of beta shape with whole shapes is a sum of binomial chances', () => {
    // I_x(a, b) = P(at least a of a + b - 1 tosses with chance x) (DLMF 8.17.5)
    const chance = (x: number, a: number, b: number): number => {
      const n = a + b - 1;
      const choose = (k: number): number => Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((all, one) => all * one, 1);
      return Array.from({ length: b }, (_, i) => choose(a + i) * x ** (a + i) * (1 - x) ** (n - a - i)).reduce((all, one) => all + one, 0);
    };
    for (const [x, a, b] of [
      [0.2, 2, 5],
      [0.7, 3, 3],
      [0.05, 1, 12],
      [0.93, 20, 4],
    ] as const)
      expect(incompleteBeta(x, a, b)).toBeCloseTo(chance(x, a, b), 12);
  });

  it('that is normal and cut off has the quantiles of what is left, and none beyond', () => {
    // half a bell from its top: the chance u stands at the whole bell's (1 + u) / 2
    expect(quantileOf({ kind: 'normal', mean: 0, sd: 1, from: 0 }, 0.95)).toBeCloseTo(1.959963984540054, 12);
    const share = { kind: 'normal', mean: 0.5, sd: 3, from: 0, to: 1 } as const;
    expect(quantileOf(share, 0.5)).toBeCloseTo(0.5, 12);
    // so flat that it is all but uniform: the density varies by 1 - exp(-1/72), 1.4%
    expect(quantileOf(share, 0.25)).toBeCloseTo(0.25, 2);
    expect(quantileOf(share, 1e-9)).toBeGreaterThanOrEqual(0);
    expect(quantileOf(share, 1 - 1e-9)).toBeLessThanOrEqual(1);
  });

  it('stays below each quantile with that chance', () => {
    const figure = fc.double({ min: -50, max: 50, noNaN: true });
    const size = fc.double({ min: 0.5, max: 20, noNaN: true });
    const any = fc.oneof(
      fc.tuple(figure, size, size).map(([low, a, b]): Distribution => ({ kind: 'triangular', low, likely: low + a, high: low + a + b })),
      fc.tuple(figure, size).map(([low, a]): Distribution => ({ kind: 'uniform', low, high: low + a })),
      fc
        .tuple(figure, size, size, size)
        .map(([mean, sd, a, b]): Distribution => ({ kind: 'normal', mean, sd, from: mean - a, to: mean + b })),
      fc.tuple(size, size, figure, size).map(([alpha, beta, from, a]): Distribution => ({ kind: 'beta', alpha, beta, from, to: from + a })),
    );
    fc.assert(
      fc.property(any, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (distribution, chance) => {
        expect(chanceBelow(distribution, quantileOf(distribution, chance))).toBeCloseTo(chance, 9);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe('a figure written as what is believed of it', () => {
  it('is listed with its distribution, its unit and how it is known, and holds at its central value', () => {
    const scenario = readScenario(
      changed(
        [churn, { triangular: ['10%', '20%', 0.4], known: 'estimated' }],
        [['values', 'margin'], { low: '20%', likely: '25%', high: '40%' }],
        [['misunderstandings'], { slips: { normal: ['2%', '1%'], known: 'guessed' } }],
        [['recognition'], { is: '98%', known: 'measured' }],
        [['money', 'vendor', 'both-defect'], { uniform: ['dealValue / 10', 25] }],
        [['rules', 0, 'cost', 'amount'], { beta: [2, 6], from: 2, to: 6 }],
      ),
    );
    expect(scenario.uncertain).toStrictEqual([
      {
        path: 'misunderstandings.slips',
        unit: 'chance',
        distribution: { kind: 'normal', mean: 0.02, sd: 0.01, from: 0, to: 1 },
        central: 0.02,
        known: 'guessed',
      },
      { path: 'values.margin', unit: 'value', distribution: { kind: 'triangular', low: 0.2, likely: 0.25, high: 0.4 }, central: 0.25 },
      { path: 'money.vendor.both-defect', unit: 'money', distribution: { kind: 'uniform', low: 10, high: 25 }, central: 17.5 },
      {
        path: 'relationship.churn',
        unit: 'rate-a-year',
        distribution: { kind: 'triangular', low: 0.1, likely: 0.2, high: 0.4 },
        central: 0.2,
        known: 'estimated',
      },
      {
        path: 'rules.loyalty.cost.amount',
        unit: 'money',
        distribution: { kind: 'beta', alpha: 2, beta: 6, from: 2, to: 6 },
        central: 3,
      },
    ]);
    expect(scenario.known).toStrictEqual([
      { path: 'misunderstandings.slips', known: 'guessed' },
      { path: 'recognition', known: 'measured' },
      { path: 'relationship.churn', known: 'estimated' },
    ]);
    const plain = readScenario(changed([['misunderstandings'], { slips: '2%' }], [['recognition'], '98%']));
    expect(scenario.segments).toStrictEqual(plain.segments);
    expect(scenario.rules.map(({ costs, segments }) => ({ costs, segments }))).toStrictEqual(
      plain.rules.map(({ costs, segments }) => ({ costs, segments })),
    );
  });

  it('may stand in place of any figure of the file, the goal aside', () => {
    const data = fullData();
    const places = figuresIn(data).filter(([[first]]) => first !== 'goal');
    expect(places.length).toBeGreaterThan(40);
    for (const [steps, figure] of places) {
      const spread = { low: figure - 0.001 * Math.abs(figure || 1), likely: figure, high: figure + 0.001 * Math.abs(figure || 1) };
      const { uncertain, segments } = readScenario(withAt(data, steps, spread) as object);
      expect(uncertain, steps.join('.')).toHaveLength(1);
      expect(uncertain[0]!.central).toBe(figure);
      expect(segments).toStrictEqual(readScenario(withAt(data, steps, figure) as object).segments);
    }
  });

  it('is never made up', () => {
    expect(readScenario(small)).toMatchObject({ uncertain: [], known: [] });
  });

  it('is told from named values, behaviours and sides of the same names', () => {
    const { uncertain } = readScenario(
      changed(
        [['values', 'low'], 1],
        [['values', 'likely'], 2],
        [['values', 'high'], 3],
        [['recognition'], { vendor: { uniform: [0.9, 1] } }],
      ),
    );
    expect(uncertain.map(({ path }) => path)).toEqual(['recognition.vendor']);
  });

  it('is refused where something is wrong with it, at its path', () => {
    const path = (value: unknown, steps: readonly (string | number)[] = churn): (readonly [string, string])[] =>
      problemsOf(changed([steps, value])).map((problem) => [problem.path, problem.message] as const);
    expect(path({ triangular: [0.3, 0.2, 0.4] })).toEqual([['relationship.churn', 'parts out of order']]);
    expect(path({ low: 0.1, likely: 0.5, high: 0.4 })).toEqual([['relationship.churn', 'parts out of order']]);
    expect(path({ uniform: [0.3, 0.3] })).toEqual([['relationship.churn', 'parts out of order']]);
    expect(path({ uniform: [0, 0.3] })).toEqual([['relationship.churn', 'number out of range']]);
    expect(path({ triangular: [0.1, 0.2, 1.5] })).toEqual([['relationship.churn', 'number out of range']]);
    expect(path({ normal: [0.2, 0] })).toEqual([['relationship.churn', 'no standard deviation']]);
    expect(path({ normal: [1.2, 0.1] })).toEqual([['relationship.churn', 'number out of range']]);
    expect(path({ beta: [0, 1] })).toEqual([['relationship.churn', 'no beta distribution']]);
    expect(path({ beta: [1, 1], from: 0.2, to: 1.1 })).toEqual([['relationship.churn', 'number out of range']]);
    expect(path({ uniform: [0.1] })).toEqual([['relationship.churn.uniform', 'not what is needed here']]);
    expect(path({ uniform: [0.1, 'nothing'] })).toEqual([['relationship.churn.uniform[1]', 'unknown name in a formula']]);
    expect(path({ uniform: [0.1, 'current'] })[0]).toEqual([
      'relationship.churn.uniform[1]',
      'current has a meaning only in what a rule changes or a segment has otherwise',
    ]);
    expect(path({ uniform: [0.1, 0.2], normal: [0.1, 0.2] })).toEqual([['relationship.churn', 'says both uniform and normal']]);
    expect(path({ low: 0.1, high: 0.2 })).toEqual([['relationship.churn.likely', 'missing']]);
    expect(path({ known: 'guessed' })).toEqual([['relationship.churn', 'names no figure']]);
    expect(path({ is: 0.2, known: 'known' })).toEqual([['relationship.churn.known', 'not one of the choices']]);
    expect(path({ is: 0.2, spread: 1 })).toEqual([['relationship.churn.spread', 'unknown option']]);
    expect(path({ uniform: [0.5, 0.9] }, ['goal', 'cooperation'])).toEqual([['goal.cooperation', 'not what is needed here']]);
  });

  it('is refused where only whole numbers have a meaning, and where no share is left to make room', () => {
    const tiers = { lever: 'tiers', bonus: 1, levels: { uniform: [2, 4] } };
    const whole = problemsOf(changed([['levers'], tiers])).filter(({ path }) => path === 'levers.levels');
    expect(whole.map(({ message }) => message)).toEqual(['only whole numbers have a meaning here, and a distribution gives others']);
    const all = { 'always-defect': { uniform: [0.3, 0.7] }, 'tit-for-tat': { uniform: [0.3, 0.7] } };
    expect(problemsOf(changed([['behaviours', 'vendor'], all]))).toMatchObject([
      { path: 'behaviours.vendor', message: 'all shares are uncertain' },
    ]);
  });
});

describe('drawsOf', () => {
  /** The full scenario: segments, levers, a network; with something uncertain of every kind. */
  const uncertain = (
    [
      [['values', 'fine'], { uniform: [10, 30] }],
      [['relationship', 'churn'], { triangular: [0.1, 0.2, 0.4] }],
      [['behaviours', 'vendor', 'always-defect'], { uniform: [0.2, 0.6] }],
      [['segments', 1, 'share'], { uniform: [0.2, 0.4] }],
      [['network', 'pairs'], { uniform: [150, 250] }],
      [['rules', 0, 'change', 'relationship', 'churn'], { triangular: ['current / 4', 'current / 2', 'current'] }],
      [['rules', 0, 'cost', 1, 'amount'], { normal: [500, 100] }],
      [['rules', 1, 'levers', 0, 'detection'], { beta: [4, 1] }],
    ] as const
  ).reduce<unknown>((data, [steps, value]) => withAt(data, steps, value), fullData()) as object;
  const scenario = readScenario(uncertain);
  const paths = scenario.uncertain.map(({ path }) => path);
  const at = (path: string): number => paths.indexOf(path);

  it('gives the scenario itself where every figure is at its central value', () => {
    const { segments, rules, network } = drawsOf(scenario)(paths.map(() => null));
    expect(segments).toStrictEqual(scenario.segments);
    expect(network).toStrictEqual(scenario.network);
    expect(rules).toStrictEqual(scenario.rules.map((rule) => ({ id: rule.id, segments: rule.segments, costs: rule.costs })));
  });

  it('gives what the file gives with the drawn figures in it', () => {
    expect(paths).toHaveLength(8);
    const chances = paths.map((_, i) => (i + 1) / 10);
    const drawn = drawsOf(scenario)(chances);
    const figure = (path: string): number => drawn.figures[at(path)]!;
    const defect = figure('behaviours.vendor.always-defect');
    const service = figure('segments.service.share');
    const plain = (
      [
        [['values', 'fine'], figure('values.fine')],
        [['relationship', 'churn'], figure('relationship.churn')],
        [['behaviours', 'vendor'], { 'always-defect': defect, 'tit-for-tat': 1 - defect }],
        [['segments', 0, 'share'], 1 - service],
        [['segments', 1, 'share'], service],
        [['network', 'pairs'], figure('network.pairs')],
        // by hand: the quantile of current × triangular(1/4, 1/2, 1), of which current is another one for each segment
        [
          ['rules', 0, 'change', 'relationship', 'churn'],
          `current * ${quantileOf({ kind: 'triangular', low: 0.25, likely: 0.5, high: 1 }, chances[at('rules.loyalty.change.relationship.churn')]!)}`,
        ],
        [['rules', 0, 'cost', 1, 'amount'], figure('rules.loyalty.cost[1].amount')],
        [['rules', 1, 'levers', 0, 'detection'], figure('rules.fines.levers[0].detection')],
      ] as const
    ).reduce<unknown>((data, [steps, value]) => withAt(data, steps, value), fullData()) as object;
    const expected = readScenario(plain);
    const close = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(10)) : part)));
    expect(close(drawn.segments)).toEqual(close(expected.segments));
    expect(drawn.network).toEqual(expected.network);
    expect(close(drawn.rules)).toEqual(close(expected.rules.map(({ id, segments, costs }) => ({ id, segments, costs }))));
    expect(figure('values.fine')).toBeCloseTo(10 + 20 * chances[at('values.fine')]!, 12);
  });

  it('lets the other shares of a pool shrink and grow in proportion', () => {
    const pool = { 'always-defect': { uniform: [0.2, 0.8] }, 'tit-for-tat': 0.3, 'always-cooperate': 0.2 };
    const draw = drawsOf(readScenario(changed([['behaviours', 'vendor'], pool])));
    const shares = (chance: number): number[] => draw([chance]).segments[0]!.setting.pools.vendor.map(({ share }) => share);
    // a quarter of the way: 35% defect, and the 65% left are split 3 : 2
    expect(shares(0.25)[0]).toBeCloseTo(0.35, 12);
    expect(shares(0.25)[1]).toBeCloseTo(0.39, 12);
    expect(shares(0.25)[2]).toBeCloseTo(0.26, 12);
  });

  it('refuses chances that are none, and draws that cannot be computed, with the figures drawn', () => {
    const draw = drawsOf(
      readScenario(
        changed(
          [churn, { uniform: [0.1, 0.9] }],
          [['relationship', 'deals-a-year'], '1 / (relief - 0.5)'],
          [['values', 'relief'], { uniform: [0.4, 1] }],
        ),
      ),
    );
    expect(refusalsOf(() => draw([0.5])).map(({ path }) => path)).toEqual(['chances']);
    expect(refusalsOf(() => draw([0, 1])).map(({ path }) => path)).toEqual(['chances[0]', 'chances[1]']);
    const [problem] = refusalsOf(() => draw([0.1, 0.5]));
    expect(problem).toMatchObject({ path: 'relationship.deals-a-year', expected: 'above 0' });
    expect(problem!.message).toMatch(/^number out of range, in a draw of values\.relief = 0\.46\d*, relationship\.churn = 0\.5$/);
    expect(refusalsOf(() => drawsOf({} as never)).map(({ path }) => path)).toEqual(['scenario']);
  });
});
