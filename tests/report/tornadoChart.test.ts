import { describe, expect, it } from 'vitest';
import { tornadoChart, tornadoSpec } from '../../src/report/index.ts';
import type { Tornado, TornadoBar } from '../../src/study/index.ts';
import { faultOf } from './xml.ts';

const bar = (path: string, unit: string, low: readonly [number, number], high: readonly [number, number]): TornadoBar => ({
  path,
  unit,
  low: { figure: low[0], money: low[1], cooperation: 0.5 },
  high: { figure: high[0], money: high[1], cooperation: 0.6 },
  swing: Math.max(low[1], high[1]) - Math.min(low[1], high[1]),
  cooperationSwing: 0.1,
});

const tornado: Tornado = {
  rule: { id: 'records', name: 'Records' },
  money: 'net-gain',
  central: { money: 10, cooperation: 0.55 },
  bars: [
    { ...bar('misunderstandings.misreadings', 'chance', [0.01, -20], [0.12, 70]), known: 'guessed' },
    bar('values.margin', 'value', [0.2, 25], [0.3, 5]),
  ],
};
const picture = { tornado, unit: 'EUR' };

interface Named {
  readonly name?: string;
  readonly data: { readonly values: readonly Record<string, number | string>[] };
}

function layer(name: string, shown = picture): readonly Record<string, number | string>[] {
  const { layer: layers } = tornadoSpec(shown) as unknown as { readonly layer: readonly Named[] };
  return layers.find((one) => one.name === name)!.data.values;
}

describe('tornadoChart', () => {
  it('draws for each figure a bar from what is expected to either end, as long as what it moves', () => {
    const [central] = layer('central') as readonly { x: number }[];
    const low = layer('low') as readonly { x: number; x2: number; y: number; y2: number }[];
    const high = layer('high') as typeof low;
    const scale = (high[0]!.x2 - central!.x) / 60;
    expect(high[0]!.x).toBeCloseTo(central!.x, 9);
    // from 10 down to -20, up to 25 and down to 5
    expect(low[0]!.x2).toBeCloseTo(central!.x, 9);
    expect(low[0]!.x2 - low[0]!.x).toBeCloseTo(30 * scale, 9);
    expect(low[1]!.x2 - central!.x).toBeCloseTo(15 * scale, 9);
    expect(central!.x - high[1]!.x).toBeCloseTo(5 * scale, 9);
    expect(low[1]!.y).toBeGreaterThan(high[0]!.y2);
    expect(layer('zero')[0]!['x']).toBeCloseTo(central!.x - 10 * scale, 9);
  });

  it('names every figure, says at which figure each bar ends and what comes out there', () => {
    expect(layer('names 1').map(({ text }) => text)).toEqual(['misunderstandings.misreadings (guessed)', 'values.margin']);
    expect(layer('at').map(({ text }) => text)).toEqual(['at 1%', 'at 12%', 'at 0.2', 'at 0.3']);
    expect(layer('figures left 1').map(({ text }) => text)).toEqual(['€70', '€25']);
    expect(layer('figures right 1').map(({ text }) => text)).toEqual(['−€20', '€5']);
  });

  it('has a text alternative that tells the same, and no number that is none', async () => {
    const svg = await tornadoChart(picture);
    expect(faultOf(svg)).toBeNull();
    expect(svg).toContain('<title id="tornado-title">What moves the net gain of Records most</title>');
    expect(svg).toContain('With every figure as expected: €10 per pair and year.');
    expect(svg).toContain('misunderstandings.misreadings: −€20 at 1%, €70 at 12%. values.margin: €25 at 0.2, €5 at 0.3.');
    expect(svg).not.toContain('NaN');
    const narrow = await tornadoChart(picture, { width: 350, id: 'phone' });
    expect(narrow).toContain('width="350"');
  });

  it('stays apart in grey: the low end light, the high end dark', async () => {
    const svg = await tornadoChart(picture);
    const lightness = ['low', 'high'].map((end) => {
      const [, fill] = new RegExp(`role-mark ${end}_marks">.*?fill="#(\\w{6})"`).exec(svg)!;
      const [r, g, b] = [0, 2, 4].map((i) => parseInt(fill!.slice(i, i + 2), 16)) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
    expect(lightness[0]! - lightness[1]!).toBeGreaterThan(80);
  });

  it('draws the twelve widest and counts the others; nothing moves in an empty one', async () => {
    const bars = Array.from({ length: 14 }, (_, i) => bar(`values.v${i}`, 'value', [0, 10 - i], [1, 10 + i]));
    const many = { ...picture, tornado: { ...tornado, bars } };
    expect(layer('names 1', many)).toHaveLength(12);
    expect(await tornadoChart(many)).toContain('2 more figures move it less.');
    const none = await tornadoChart({ ...picture, tornado: { ...tornado, bars: [] } });
    expect(none).toContain('No figure is uncertain.');
    expect(none).not.toContain('NaN');
  });
});
