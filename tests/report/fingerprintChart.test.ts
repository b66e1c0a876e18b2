import { describe, expect, it } from 'vitest';
import { strategy } from '../../src/catalogue/index.ts';
import { fingerprintChart, transitiveChart } from '../../src/report/index.ts';
import { fingerprintPicture } from '../../src/report/fingerprintChart.ts';
import { heatSpec } from '../../src/report/heatSpec.ts';
import { transitivePicture } from '../../src/report/transitiveChart.ts';
import { ashlockFingerprint, transitiveFingerprint } from '../../src/traits/index.ts';
import { rejectionsOf } from '../support/refusals.ts';

const defects = ashlockFingerprint(strategy('always-defect'), { step: 0.25, length: { rounds: Infinity } });
const grudger = transitiveFingerprint(strategy('grudger'), { points: 3, rounds: 4 });
const named = transitiveFingerprint(strategy('gradual'), {
  opponents: [strategy('always-cooperate'), strategy('always-defect')],
  rounds: 3,
});

interface Named {
  readonly name?: string;
  readonly data: { readonly values: readonly Record<string, number>[] };
}

const cellsOf = (spec: unknown): readonly Record<string, number>[] =>
  (spec as { readonly layer: readonly Named[] }).layer.find(({ name }) => name === 'cells')!.data.values;

describe('the picture of an Ashlock fingerprint', () => {
  it('has a shade for every point, x to the right and y upwards', () => {
    const cells = cellsOf(heatSpec(fingerprintPicture(defects, 'en', 720), 'en', 720));
    expect(cells).toHaveLength(25);
    // always defecting earns 1 + 4x, whatever y is
    const columns = [...new Set(cells.map((cell) => cell['x']!))].sort((a, b) => a - b);
    expect(columns).toHaveLength(5);
    columns.forEach((x, i) => {
      const values = cells.filter((cell) => cell['x'] === x).map((cell) => cell['value']!);
      for (const value of values) expect(value).toBeCloseTo(1 + i, 9);
    });
    const cooperates = ashlockFingerprint(strategy('always-cooperate'), { step: 0.5, length: { rounds: Infinity } });
    const upwards = cellsOf(heatSpec(fingerprintPicture(cooperates, 'en', 720), 'en', 720));
    // 3 (1 − y): the most at the foot
    const foot = Math.max(...upwards.map((cell) => cell['y']!));
    for (const cell of upwards) if (cell['y'] === foot) expect(cell['value']).toBeCloseTo(3, 9);
  });

  it('goes from the smallest to the largest payoff of the game, whatever the strategy earns', () => {
    const { domain, marks } = fingerprintPicture(defects, 'en', 720);
    expect(domain).toEqual([0, 5]);
    expect(marks.map(({ text }) => text)).toEqual(['0', '1.25', '2.5', '3.75', '5']);
  });

  it('gets lighter with the payoff, so that it can be read in grey', async () => {
    const fills = [...(await fingerprintChart(defects)).matchAll(/fill="rgb\((\d+), (\d+), (\d+)\)"/g)];
    const lightness = [0, 5, 10, 15, 20].map((i) =>
      fills[i]!.slice(1).reduce((sum, part, k) => sum + Number(part) * [0.2126, 0.7152, 0.0722][k]!, 0),
    );
    expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
    expect(lightness[4]! - lightness[0]!).toBeGreaterThan(100);
  });

  it('says in words what it shows, in both languages and on a phone', async () => {
    const english = await fingerprintChart(defects);
    expect(english).toContain(
      '<title id="fingerprint-title">Always Defect: payoff a round against Tit for Tat and its alterations</title>',
    );
    expect(english).toContain('goes from 1 at x = 0, y = 0 to 5 at x = 1');
    expect(english).toContain(
      '1 against Tit for Tat as it is, 5 against one who always cooperates, 1 against one who always defects and 5 against',
    );
    expect(english).toContain('Every value is exact.');
    const french = await fingerprintChart(defects, { language: 'fr', width: 350, id: 'other' });
    expect(french).toContain('<title id="other-title">Toujours trahir');
    expect(french).toContain('Chaque valeur est exacte.');
    for (const svg of [english, french]) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('tells how far sampled values are off', async () => {
    const sampled = ashlockFingerprint(strategy('gradual'), { points: 3, repetitions: 5, length: { rounds: 20 } });
    expect(await fingerprintChart(sampled)).toMatch(/Values are sampled, with standard errors of up to 0\.\d+\./);
  });

  it('is refused where points are missing', async () => {
    const torn = { ...defects, points: defects.points.slice(1) };
    expect(await rejectionsOf(() => fingerprintChart(torn))).toMatchObject([{ path: 'points', received: 24, expected: '25 points' }]);
  });
});

describe('the picture of a transitive fingerprint', () => {
  it('has rounds as columns, and chances as rows from below', () => {
    const { cells, x, y } = transitivePicture(grudger, 'en');
    expect([x.count, y.count, cells.length]).toEqual([4, 3, 12]);
    // the grudger still cooperates with the chance p^(rounds before)
    for (const { column, row, value } of cells) expect(value).toBeCloseTo((row / 2) ** column, 12);
    expect(y.ticks).toEqual([
      { place: 0, text: '0%' },
      { place: 1, text: '50%' },
      { place: 2, text: '100%' },
    ]);
    expect(x.ticks.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
  });

  it('has named opponents in their order from above', () => {
    expect(transitivePicture(named, 'en').y.ticks).toEqual([
      { place: 1, text: 'Always Cooperate' },
      { place: 0, text: 'Always Defect' },
    ]);
  });

  it('leaves out what no match comes to', () => {
    const { cells } = transitivePicture({ ...named, rows: [{ ...named.rows[0]!, cooperation: [1, null, null] }] }, 'en');
    expect(cells).toEqual([{ column: 0, row: 0, value: 1 }]);
  });

  it('says in words what it shows, in both languages', async () => {
    expect(await transitiveChart(grudger)).toContain('against one who cooperates with a chance of 50%: 100%, then 13%;');
    const french = await transitiveChart(named, { language: 'fr' });
    expect(french).toContain('face à Toujours coopérer\u00a0: 100\u00a0%, puis 100\u00a0%');
    expect(french).not.toMatch(/NaN|undefined|null/);
  });
});
